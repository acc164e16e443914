// How an article or a clause stands to the firm, in one word: an answer that fails it is red, what does not concern the firm is grey.

import { t } from './i18n.js';
import { valueAt } from './pointers.js';
import { groupAt } from './schema.js';
import { state } from './state.js';
import { standing, tellingOf, topics } from './topics.js';
import { verdictWord } from './verdicts.js';

/** @returns QUALIFIED | NEEDS_INFORMATION | NOT_QUALIFIED | NOT_CONCERNED | DISPLACED | GENERAL | NOT_IN_FORCE */
export function clauseStanding(clause, kind) {
  if (clause.displaced) return 'DISPLACED';
  if (clause.verdict === 'NOT_QUALIFIED') return isNotConcerned(clause) ? 'NOT_CONCERNED' : 'NOT_QUALIFIED';
  if (clause.verdict === 'QUALIFIED' && kind === 'GATE') return 'GENERAL';
  return clause.verdict === 'INFORMATION' ? 'GENERAL' : clause.verdict;
}

const BEST_FIRST = ['QUALIFIED', 'DISPLACED', 'NEEDS_INFORMATION', 'NOT_QUALIFIED', 'NOT_CONCERNED', 'GENERAL'];

/** The best of its clauses; a gate is a general rule unless it fails. */
export function articleStanding(article) {
  if (article.verdict === 'NOT_IN_FORCE') return 'NOT_IN_FORCE';
  if (article.kind === 'GATE') return article.verdict === 'NOT_QUALIFIED' ? 'NOT_QUALIFIED' : article.verdict === 'NEEDS_INFORMATION' ? 'NEEDS_INFORMATION' : 'GENERAL';
  const all = article.clauses.map((clause) => clauseStanding(clause, article.kind));
  return BEST_FIRST.find((one) => all.includes(one)) ?? 'GENERAL';
}

export const standingWord = (code) => (code in OWN_WORDS ? t(OWN_WORDS[code]) : verdictWord(code));

const OWN_WORDS = { NOT_CONCERNED: 'verdict.notConcerned', DISPLACED: 'verdict.displaced', GENERAL: 'verdict.general' };

/** For another kind of organisation, for services that the firm does not give, or about what did not happen. */
function isNotConcerned(clause) {
  if (clause.forOtherKinds) return true;
  return clause.criteria.some(({ pointer, outcome }) => outcome === 'UNMET' && pointer && didNotHappen(pointer));
}

function didNotHappen(pointer) {
  return topics().some((topic) => tellingOf(topic.pointer) === pointer && standing(topic.pointer) === 'no') || isOtherRole(pointer);
}

/** A role that a firm of services does not play is no failure either. */
const isOtherRole = (pointer) => groupAt(state.schema, pointer)?.fields.some(({ name, kind }) => kind === 'choices' && pointer.endsWith(`/${name}`)) && Array.isArray(valueAt(state.request, pointer));
