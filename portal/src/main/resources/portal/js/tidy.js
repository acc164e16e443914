// What the form does not ask, or asks in another shape: taken out of answers from elsewhere or from a version before, because the API refuses
// it and no page could draw it, and told.

import { t } from './i18n.js';
import { partsOf, putAt, valueAt } from './pointers.js';
import { fieldAt, groupAt } from './schema.js';
import { escaped, isObject, requestOf } from './shape.js';

/** Fields that were asked for once. A file that holds them is an old one and not a faulty one. */
const RETIRED = ['company/dealsForLocalClients', 'foreignTrademarks/designatedCountries'];

const TOLD = 20;
const LONGEST_TOLD = 40;

export const isRetired = (group, field) => RETIRED.includes(`${group}/${field}`);

/**
 * @param request of the shape that shape.js lets through
 * @param isDropped whether to take out a field that the schema does not know, by the names of group and field
 * @returns the request without them and without what has another shape than its field; what was taken out, as group/field
 */
export function tidied(schema, request, isDropped = () => true) {
  const dropped = new Set();
  const members = Object.entries(request).filter(([name]) => schema.members.includes(name) || !isDropped(name) || drop(dropped, request[name], name));
  const profile = Object.entries(request.profile).flatMap(([name, value]) => {
    const group = schema.groups.find((one) => one.name === name);
    if (!group) return isDropped(name) ? drop(dropped, value, name) || [] : [[name, value]];
    const isFitting = value === null || Array.isArray(value) === group.isList;
    if (!isFitting) return drop(dropped, value, name) || [];
    return [[name, group.isList && value ? value.map((record) => recordOf(group, record, dropped, isDropped)) : recordOf(group, value, dropped, isDropped)]];
  });
  return { request: { ...Object.fromEntries(members), profile: Object.fromEntries(profile) }, dropped: [...dropped] };
}

function recordOf(group, record, dropped, isDropped) {
  if (record === null) return null;
  const fields = Object.entries(record).filter(([name, value]) => {
    const field = group.fields.find((one) => one.name === name);
    const isTaken = field ? fits(field, value) : !isDropped(group.name, name);
    return isTaken || drop(dropped, value, group.name, name);
  });
  return Object.fromEntries(fields);
}

/** What is not sent to the API is judged here: text, and no more of it than the form takes. What is sent only must be drawable. */
function fits(field, value) {
  if (value === null) return true;
  if (!field.decides && field.kind === 'text') return typeof value === 'string' && value.length <= (field.maxLength ?? Infinity);
  return !Array.isArray(value) || field.kind === 'choices';
}

/** Notes what goes, unless there was nothing. @returns false, so that a filter leaves it out */
function drop(dropped, value, ...names) {
  if (value !== null) dropped.add(names.map(escaped).join('/'));
  return false;
}

/** The way through the questions, with only such topics and answers on it as the form knows. */
export function tidiedWay(schema, { step, shelf, trail, at, ...rest }) {
  const cards = trail.filter((pointer) => isCard(schema, pointer));
  const isOnCard = cards.includes(at);
  return {
    ...rest,
    shelf: Object.fromEntries(Object.entries(shelf).map(([pointer, value]) => [pointer, shelved(schema, pointer, value)]).filter(([, value]) => value !== null)),
    trail: cards,
    at: isOnCard ? at : null,
    step: step === 'cards' && !isOnCard ? 'topics' : step,
  };
}

function isCard(schema, pointer) {
  const group = groupAt(schema, pointer);
  return group && (pointer === group.pointer || (!group.isList && partsOf(pointer).length === 3 && fieldAt(schema, pointer) !== undefined));
}

/** An answer that was put aside, of the shape of its topic; null where it has not. */
function shelved(schema, pointer, value) {
  if (!isCard(schema, pointer)) return null;
  const only = { profile: {} };
  putAt(only, pointer, value);
  const shaped = requestOf(only);
  return shaped && isObject(shaped.request.profile) ? valueAt(tidied(schema, shaped.request).request, pointer) : null;
}

/** What was taken out, in the words that it was asked for with; of much the first, and how many more. */
export function droppedText(schema, places) {
  const list = places.slice(0, TOLD).map((place) => droppedLabel(schema, place));
  const rest = places.length - list.length;
  return list.concat(rest > 0 ? t('dropped.more', { count: rest }) : []).join(t('listSeparator'));
}

function droppedLabel(schema, place) {
  const [name, field] = partsOf(`/${place}`);
  const group = schema.groups.find((one) => one.name === name);
  const known = group?.fields.find((one) => one.name === field)?.label;
  const asked = field && (isRetired(name, field) ? t(`retired.${field}`) : known ?? short(field));
  return [group?.label ?? schema[name === 'asOf' || name === 'claimYear' ? name : '']?.label ?? short(name), asked].filter(Boolean).join(' · ');
}

const short = (name) => (name.length > LONGEST_TOLD ? `${name.slice(0, LONGEST_TOLD)}…` : name);
