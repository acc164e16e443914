// Where the keyboard is, and what a screen reader hears.

export const idOf = (pointer) => `f${pointer.replaceAll('/', '-')}`;

/** Moves the focus to the first element that matches, in sight. */
export function focusOn(selector) {
  const element = document.querySelector(selector);
  element?.focus();
  return element;
}

/** Says something without moving anything. The same words twice are said twice. */
export function announce(text) {
  const live = document.getElementById('live');
  live.textContent = '';
  setTimeout(() => {
    live.textContent = text;
  }, 50);
}
