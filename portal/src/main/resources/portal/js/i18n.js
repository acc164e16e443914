// The portal's own words, in two dictionaries. What the API says comes in the language that was asked for.

const DICTIONARIES = {};
const TAGS = { zh: 'zh-CN', en: 'en' };
let current = 'zh';

/** Only the language in use is fetched. */
export async function setLanguage(language) {
  DICTIONARIES[language] ??= (await import(`./words/${language}.js`))[language];
  current = language;
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
