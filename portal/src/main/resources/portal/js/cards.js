// Which question comes next. The API orders the open facts; here they are gathered into cards: one fact of the firm, or one list.

import { groupAt } from './schema.js';
import { valueAt } from './pointers.js';

/** A fact of a list's item, or of an object, is asked with all its neighbours. */
export function cardOf(schema, pointer) {
  const group = groupAt(schema, pointer);
  if (!group) return null;
  return isAskedAlone(schema, group) ? pointer : group.pointer;
}

/** The first group is the firm itself: its facts are asked one by one. */
const isAskedAlone = (schema, group) => group === schema.groups[0];

/** Cards with open facts, in the API's order: money at stake first. */
export function openCards({ schema, assessment, request }) {
  const cards = new Map();
  for (const question of assessment?.nextQuestions ?? []) {
    const pointer = cardOf(schema, question.pointer);
    if (!pointer || (pointer === question.pointer && valueAt(request, pointer) !== null)) continue;
    const card = cards.get(pointer) ?? { pointer, clauses: new Set(), upTo: null };
    question.clauses.forEach((clause) => card.clauses.add(clause));
    for (const most of [question.amountAtStake, question.upTo]) if (Number.isFinite(most)) card.upTo = Math.max(card.upTo ?? 0, most);
    cards.set(pointer, card);
  }
  return [...cards.values()];
}

export const waitingCards = (state) => openCards(state).filter((card) => !state.skipped.has(card.pointer));

export const skippedCards = (state) => openCards(state).filter((card) => state.skipped.has(card.pointer));

const gates = (assessment) => (assessment?.articles ?? []).filter((article) => article.kind === 'GATE');

/** The article that says for whom the measure is: the gate whose criteria ask about the firm. */
export const scopeArticle = (assessment) =>
  gates(assessment).find((article) => scopePointers(article).length > 0) ?? null;

const scopePointers = (article) =>
  article.clauses.flatMap((clause) => clause.criteria.map((criterion) => criterion.pointer)).filter((pointer) => pointer?.startsWith('/profile/'));

/** Facts of the first page: one at first; once it is answered, all that still matter for scope. */
export function scopeQuestions(state) {
  const { schema, assessment, request, skipped } = state;
  const firm = schema.groups[0];
  const article = scopeArticle(assessment);
  const asked = new Set(article ? scopePointers(article) : []);
  const open = new Set((assessment?.nextQuestions ?? []).map((question) => question.pointer));
  const ordered = firm.fields
    .filter((field) => field.decides && (asked.size === 0 || asked.has(`${firm.pointer}/${field.name}`)))
    .map((field) => `${firm.pointer}/${field.name}`);
  const [first] = ordered;
  const isFirstDone = valueAt(request, first) !== null || skipped.has(first);
  if (!isFirstDone || asked.size === 0) return [first];
  return ordered.filter((pointer) => pointer === first || valueAt(request, pointer) !== null || open.has(pointer) || skipped.has(pointer));
}

/** The clause that the firm is in scope by, or nearest to it, as the API says. */
export const scopeClause = (assessment) =>
  scopeArticle(assessment)?.clauses.find((clause) => clause.id === assessment.scope?.nearest) ?? null;
