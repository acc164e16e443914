// Answers to questions that are no more, from a version before: taken out, because the API refuses what it does not know, and told.

import { t } from './i18n.js';
import { groupAt } from './schema.js';

/** Fields that were asked for once. A file that holds them is an old one and not a faulty one. */
const RETIRED = ['company/dealsForLocalClients', 'foreignTrademarks/designatedCountries'];

export const isRetired = (group, field) => RETIRED.includes(`${group}/${field}`);

/**
 * @param isDropped whether to take out a field that the schema does not know, by the names of group and field
 * @returns the request without them, and what was taken out, as group/field
 */
export function tidied(schema, request, isDropped = () => true) {
  const kept = structuredClone(request);
  const dropped = new Set();
  for (const [name, value] of Object.entries(kept.profile)) {
    const group = schema.groups.find((one) => one.name === name);
    if (!group) {
      if (!isDropped(name)) continue;
      delete kept.profile[name];
      if (value !== null) dropped.add(name);
      continue;
    }
    const known = new Set(group.fields.map((field) => field.name));
    for (const record of [].concat(value)) {
      if (record === null || typeof record !== 'object') continue;
      for (const field of Object.keys(record)) {
        if (known.has(field) || !isDropped(name, field)) continue;
        if (record[field] !== null) dropped.add(`${name}/${field}`);
        delete record[field];
      }
    }
  }
  return { request: kept, dropped: [...dropped] };
}

/** What was taken out, in the words that it was asked for with. */
export function droppedLabel(schema, place) {
  const [name, field] = place.split('/');
  const group = groupAt(schema, `/profile/${name}`);
  const asked = field && (isRetired(name, field) ? t(`retired.${field}`) : field);
  return [group?.label ?? name, asked].filter(Boolean).join(' · ');
}
