// The portal's own words, in two dictionaries. What the API says comes in the language that was asked for.

import { zh } from './words/zh.js';
import { en } from './words/en.js';

const DICTIONARIES = { zh, en };
const TAGS = { zh: 'zh-CN', en: 'en' };
let current = 'zh';

export function setLanguage(language) {
  current = language in DICTIONARIES ? language : 'zh';
  document.documentElement.lang = TAGS[current];
  document.title = t('title');
}

export const language = () => current;

/** The text of a key, with {names} filled in. */
export function t(key, values = {}) {
  const text = DICTIONARIES[current][key];
  if (text === undefined) return key;
  return text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}
