// When a page cannot be drawn: what happened, and the ways out. Needs nothing of all that may have failed, so its words stand here.

import { wipe } from './storage.js';

const WORDS = {
  zh: {
    title: '这一页没能显示出来',
    text: '您的回答还在这台设备上。可以先导出文件，再重新打开；还不行，就清空后重填。',
    home: '回到首页', reload: '重新打开', save: '导出文件', clear: '清空全部', sure: '再按一次就清空，不能恢复',
  },
  en: {
    title: 'This page could not be shown',
    text: 'Your answers are still on this device. Export them to a file, then open the page anew; if that does not help, clear and start again.',
    home: 'To the first page', reload: 'Open anew', save: 'Export file', clear: 'Clear all', sure: 'Press again to clear for good',
  },
};

/** @param root what is left of the page; @param language 'zh' | 'en'; @param answers what the user would not want to lose */
export function rescue(root, language, answers) {
  const words = WORDS[language] ?? WORDS.zh;
  const main = make('main', { id: 'main' });
  const banner = make('div', { className: 'banner is-bad' });
  banner.setAttribute('role', 'alert');
  banner.append(make('h1', { textContent: words.title, tabIndex: -1 }), make('p', { textContent: words.text }));
  const actions = make('p', { className: 'actions' });
  actions.append(
    button(words.home, () => open('#/')),
    button(words.reload, () => window.location.reload()),
    button(words.save, () => save(answers)),
    button(words.clear, clearAtSecondPress(words.sure)),
  );
  main.append(banner, actions);
  root.replaceChildren(main);
  return main.querySelector('h1').focus();
}

const make = (name, properties) => Object.assign(document.createElement(name), properties);

function button(text, press) {
  const made = make('button', { type: 'button', className: 'secondary', textContent: text });
  made.addEventListener('click', press);
  return made;
}

function open(hash) {
  if (window.location.hash === hash) window.location.reload();
  else window.location.hash = hash;
}

function save(answers) {
  const link = make('a', { href: URL.createObjectURL(new Blob([JSON.stringify(answers, null, 2)], { type: 'application/json' })), download: 'ip30.json' });
  link.click();
}

function clearAtSecondPress(sure) {
  let isSure = false;
  return (event) => {
    if (!isSure) {
      isSure = true;
      event.target.textContent = sure;
      return;
    }
    const id = wipe();
    history.replaceState(null, '', '#/');
    const again = () => window.location.reload();
    import('./firms/db.js').then(({ remove }) => remove([id])).then(again, again);
  };
}
