// What may have happened to the firm: how each topic stands, and what follows from a tick.

import { clausesOf, firmFacts, isForServices, ROLES, benefits, firmFactsOf } from './clauses.js';
import { putAt, valueAt } from './pointers.js';
import { fieldAt, groupAt } from './schema.js';
import { KIND, sentencesFor } from './scope.js';
import { state } from './state.js';

/** The card of facts of the firm that only services of IP are asked for. */
export const FIRM_CARD = '/profile/company';

const SERVING_KINDS = ['PARTNERSHIP_PATENT_AGENCY', 'FOREIGN_PATENT_AGENCY'];

export const topics = () => state.schema.topics.flatMap((section) => section.topics);

export const topicAt = (pointer) => topics().find((topic) => topic.pointer === pointer);

/** The answer that tells of a topic: the list, the fact, or the first yes or no of an object. */
export function tellingOf(pointer) {
  const group = groupAt(state.schema, pointer);
  if (fieldAt(state.schema, pointer) || group.isList) return pointer;
  return `${pointer}/${group.fields.find(({ kind }) => kind === 'boolean').name}`;
}

/** @returns 'yes' | 'no' | 'unsure' | 'open', whatever was answered first of all */
export function standing(pointer) {
  const told = valueAt(state.request, tellingOf(pointer));
  if (told === null) {
    if (state.unsure.has(pointer)) return 'unsure';
    if (state.ticked.has(pointer)) return 'yes';
    return pointer === ROLES && isServingKind() ? 'yes' : 'open';
  }
  return isNone(told) ? 'no' : 'yes';
}

const isNone = (value) => value === false || value === 0 || (Array.isArray(value) && value.length === 0);

const isServingKind = () => SERVING_KINDS.includes(valueAt(state.request, KIND));

/** How "none of it" is said: an empty list or set, no, or nought. */
function none(pointer) {
  const telling = tellingOf(pointer);
  const field = fieldAt(state.schema, telling);
  if (!field || field.kind === 'choices') return [];
  return field.kind === 'boolean' ? false : 0;
}

/** Ticks or unticks. Answers to what is unticked are kept, in case it is ticked again. */
export function tick(pointer, isOn) {
  const telling = tellingOf(pointer);
  const place = fieldAt(state.schema, pointer) ? telling : pointer;
  state.unsure.delete(pointer);
  const told = valueAt(state.request, place);
  if (!isOn) {
    if (told !== null && !isNone(valueAt(state.request, telling))) state.shelf[pointer] = told;
    putAt(state.request, place, null);
    state.ticked.delete(pointer);
    if (pointer === ROLES && isServingKind()) putAt(state.request, ROLES, []);
    return;
  }
  putAt(state.request, place, state.shelf[pointer] ?? null);
  delete state.shelf[pointer];
  state.ticked.add(pointer);
}

export function setUnsure(pointer, isOn) {
  if (!isOn) return state.unsure.delete(pointer);
  tick(pointer, false);
  return state.unsure.add(pointer);
}

/** What was not ticked did not happen; a yes or no that was ticked is answered by it. */
export function settleTopics() {
  for (const { pointer } of topics()) {
    const stands = standing(pointer);
    const isAskedByRole = pointer === ROLES && servesIp();
    if (stands === 'open' && !isAskedByRole) putAt(state.request, tellingOf(pointer), none(pointer));
    if (stands === 'yes' && fieldAt(state.schema, pointer)?.kind === 'boolean') putAt(state.request, pointer, true);
    // Whose roles were none once, and who ticks a service now, is asked for them anew.
    if (stands === 'no' && isAskedByRole) putAt(state.request, ROLES, null);
  }
  state.trail = inOrderOfMoney(topics().filter(wantsCard).map(({ pointer }) => (pointer === ROLES ? FIRM_CARD : pointer)));
}

const wantsCard = ({ pointer }) => {
  if (pointer === ROLES) return servesIp();
  return standing(pointer) === 'yes' && fieldAt(state.schema, pointer)?.kind !== 'boolean';
};

/** Whether the kind, or anything that was ticked, says that the firm serves others with IP. */
const servesIp = () =>
  isServingKind() || standing(ROLES) === 'yes' || topics().some(({ pointer }) => standing(pointer) === 'yes' && clausesOf(pointer).some(isForServices));

/** As the API orders the open facts: by the money that hangs on them, ceilings and rates by what they can bring at the most, unknown money last. */
function inOrderOfMoney(pointers) {
  const asked = (state.assessment?.nextQuestions ?? []).map(({ pointer }) => pointer);
  const placeOf = (pointer) => asked.findIndex((one) => (pointer === FIRM_CARD ? one === ROLES : one === pointer || one.startsWith(`${pointer}/`)));
  const before = new Map(state.trail.map((pointer, i) => [pointer, i]));
  const rank = (pointer) => before.get(pointer) ?? (placeOf(pointer) + 1 || pointers.length + asked.length) + state.trail.length;
  return [...pointers].sort((a, b) => rank(a) - rank(b));
}

/** Facts of the firm on a card: those that are open, and those that were answered there. */
export function firmFieldsOf(card) {
  const firm = state.schema.groups[0];
  const wanted = new Set(card === FIRM_CARD ? serviceFacts() : firmFactsOf(card));
  const open = new Set((state.assessment?.nextQuestions ?? []).map(({ pointer }) => pointer));
  return firm.fields
    .map((field) => ({ field, pointer: `${firm.pointer}/${field.name}` }))
    .filter(({ pointer }) => wanted.has(pointer) && (pointer === ROLES || open.has(pointer) || valueAt(state.request, pointer) !== null));
}

/** What clauses without a list read of the firm, but for what the scope or a topic of its own asks. */
function serviceFacts() {
  const elsewhere = new Set([...sentencesFor(valueAt(state.request, KIND)).map(({ pointer }) => pointer), KIND, ...topics().map(({ pointer }) => pointer)]);
  const facts = benefits().filter(({ clause }) => !clause.per).flatMap(({ clause }) => firmFacts(clause));
  return [ROLES, ...facts.filter((fact) => !elsewhere.has(fact))];
}
