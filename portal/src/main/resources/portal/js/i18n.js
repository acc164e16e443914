// The portal's own words, in two dictionaries. What the API says comes in the language that was asked for.

const DICTIONARIES = {};
const TAGS = { zh: 'zh-CN', en: 'en' };
const parts = new Set(['']); // of the dictionaries, as pages have asked for them
let current = 'zh';

/** Only the language in use is fetched. */
export async function setLanguage(language) {
  await Promise.all([...parts].map((part) => load(language, part)));
  current = language;
  document.documentElement.lang = TAGS[current];
}

/** What comes is handed on once its words are there. @param part of the dictionaries, such as firms */
export async function withWords(part, coming) {
  parts.add(part);
  const [came] = await Promise.all([coming, load(current, part)]);
  return came;
}

async function load(language, part) {
  const words = await import(part ? `./words/${part}/${language}.js` : `./words/${language}.js`);
  DICTIONARIES[language] = { ...DICTIONARIES[language], ...words[language] };
}

export const language = () => current;

/** The text of a key, with {names} filled in; where the count is one, the text for one if there is such. */
export function t(key, values = {}) {
  const words = DICTIONARIES[current];
  const text = (values.count === 1 && words[`${key}.one`]) || words[key];
  if (text === undefined) return key;
  return text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}
