// Reads GET /v1/profile-schema: all that the portal knows about a field comes from here.

import { partsOf } from './pointers.js';

const COMPANY_LIKE = '/profile/';
const LONGEST = 60; // of a name that the form does not know

/** What kind of input a field wants. */
function kindOf(json) {
  const types = [].concat(json.type);
  if (types.includes('boolean')) return 'boolean';
  if (types.includes('array')) return 'choices';
  if (json.enum) return 'choice';
  if (json.format === 'date') return 'date';
  if (types.includes('integer')) return json['x-unit'] === 'CNY' ? 'money' : 'integer';
  if (types.includes('number')) return json['x-unit'] === 'FRACTION' ? 'fraction' : 'decimal';
  return 'text';
}

function fieldOf(name, json) {
  const choices = json.type.includes('array') ? json.items : json;
  return {
    name,
    kind: kindOf(json),
    label: json.title,
    help: json.description,
    question: json['x-question'] ?? json.title,
    example: json['x-example'],
    notCounted: json['x-not-counted'],
    identifies: json['x-identifies'] === true,
    unit: json['x-unit-label'] ?? '',
    choices: (choices.enum ?? [])
      .filter((value) => value !== null)
      .map((value) => ({ value, label: choices['x-enum-labels'][value] })),
    min: json.minimum,
    max: json.maximum,
    maxLength: json.maxLength,
    pattern: json.pattern,
    format: json['x-format'],
    decides: json['x-decides'] !== false,
  };
}

function groupOf(name, json) {
  const isList = [].concat(json.type).includes('array');
  const record = isList ? json.items : json;
  return {
    name,
    pointer: COMPANY_LIKE + name,
    label: json.title,
    itemLabel: json['x-item-label'] ?? json.title,
    question: json['x-question'],
    example: json['x-example'],
    notCounted: json['x-not-counted'],
    isList,
    maxItems: json.maxItems,
    fields: Object.entries(record.properties).map(([key, field]) => fieldOf(key, field)),
  };
}

export function readSchema(json) {
  const profile = json.properties.profile;
  return {
    asOf: fieldOf('asOf', json.properties.asOf),
    members: Object.keys(json.properties), // of a request
    claimYear: fieldOf('claimYear', json.properties.claimYear),
    profileHelp: profile.description,
    groups: Object.entries(profile.properties).map(([name, group]) => groupOf(name, group)),
    topics: profile['x-topics'],
  };
}

export const groupAt = (schema, pointer) => schema.groups.find((group) => group.name === pointer.split('/')[2]);

/** The field that a pointer names, or undefined where it names a list, an item or nothing known. */
export function fieldAt(schema, pointer) {
  const [, , , third, fourth] = pointer.split('/');
  const group = groupAt(schema, pointer);
  const name = group?.isList ? fourth : third;
  return group?.fields.find((field) => field.name === name);
}

/** The request without what decides nothing (name, code, labels ...): that never leaves the browser. */
export function withoutPrivate(schema, request) {
  const copy = structuredClone(request);
  for (const group of schema.groups) {
    const value = copy.profile?.[group.name];
    const records = Array.isArray(value) ? value : [value];
    for (const record of records) {
      if (!record || typeof record !== 'object') continue;
      for (const field of group.fields) if (!field.decides) delete record[field.name];
    }
  }
  return copy;
}

/** What a pointer is about, in the form's words; the pointer itself while there is no schema. */
export function labelOf(schema, pointer) {
  if (!schema) return pointer;
  const group = groupAt(schema, pointer);
  const field = group && fieldAt(schema, pointer);
  const place = pointer.split('/')[3];
  if (!group) return { '/asOf': schema.asOf, '/claimYear': schema.claimYear }[pointer]?.label ?? partsOf(pointer).join(' · ').slice(0, LONGEST);
  const item = group.isList && place ? `${group.itemLabel} ${Number(place) + 1}` : group.label;
  return field ? `${item} · ${field.label}` : item;
}
