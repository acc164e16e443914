// The measures as the API tells them, each once a language. An answer may be of another than today's: by its day, or its year.

import * as api from './api.js';

const told = new Map(); // promises, by id and language

const keyOf = (id, language) => `${id} ${language}`;

export async function measureOfToday(language) {
  const measure = await api.measure(language);
  told.set(keyOf(measure.id, language), Promise.resolve(measure));
  return measure;
}

/** What failed is asked for again when it is next wanted. */
export function measureOf(id, language) {
  const key = keyOf(id, language);
  if (!told.has(key)) {
    const asking = api.measure(language, id);
    told.set(key, asking);
    asking.catch(() => told.delete(key));
  }
  return told.get(key);
}
