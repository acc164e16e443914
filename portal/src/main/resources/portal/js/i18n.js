// The portal's own words, in two dictionaries. What the API says comes in the language that was asked for.

const DICTIONARIES = {};
const TAGS = { zh: 'zh-CN', en: 'en' };
let current = 'zh';

/** Only the language in use is fetched. */
export async function setLanguage(language) {
  DICTIONARIES[language] ??= (await import(`./words/${language}.js`))[language];
  current = language;
  document.documentElement.lang = TAGS[current];
}

export const language = () => current;

/** The text of a key, with {names} filled in; where the count is one, the text for one if there is such. */
export function t(key, values = {}) {
  const words = DICTIONARIES[current];
  const text = (values.count === 1 && words[`${key}.one`]) || words[key];
  if (text === undefined) return key;
  return text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}
