'use strict';
const body = document.body;
// Who links to it may ask for a language: measure.html?lang=en
const asked = new URLSearchParams(location.search).get('lang');
for (const choice of document.querySelectorAll('input[name="lang"]')) {
  if (choice.value === asked) {
    choice.checked = true;
    body.dataset.lang = asked;
  }
  choice.addEventListener('change', () => { body.dataset.lang = choice.value; });
}
const search = document.querySelector('input[type="search"]');
const articles = [...document.querySelectorAll('article')].map(element => [element, element.textContent.toLowerCase()]);
const none = document.querySelector('#none');
search.addEventListener('input', () => {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const [element, text] of articles) {
    element.hidden = !words.every(word => text.includes(word));
    shown += element.hidden ? 0 : 1;
  }
  none.hidden = shown > 0;
});
document.querySelector('form').addEventListener('submit', event => event.preventDefault());
document.querySelector('#print').addEventListener('click', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  window.print();
});
