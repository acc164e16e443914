// For whom the measure is: by the kind of organisation, a few sentences that must all hold.

import { state } from './state.js';

const ways = () =>
  (state.measure?.articles ?? [])
    .filter(({ kind }) => kind === 'GATE')
    .flatMap(({ clauses }) => clauses.flatMap((clause) => [clause, ...(clause.otherWays ?? [])]));

const readsKind = ({ facts }) => facts[0] === 'company.kind';

const admits = (kind) => ({ test }) => (test.op === 'IN' ? test.values.includes(kind) : test.value === kind);

export const KIND = '/profile/company/kind';

/** The conditions for a kind of organisation, without that of being it; none where the measure is not for it. */
export function sentencesFor(kind) {
  const way = ways().find(({ conditions }) => conditions.some((condition) => readsKind(condition) && admits(kind)(condition)));
  return (way?.conditions ?? []).filter((condition) => !readsKind(condition)).map(({ facts, ...condition }) => ({
    ...condition,
    pointer: `/profile/${facts[0].replaceAll('.', '/')}`,
  }));
}

/** The article that says for whom the measure is. */
export const scopeArticle = () =>
  (state.measure?.articles ?? []).find(({ kind, clauses }) => kind === 'GATE' && clauses.some(({ conditions }) => conditions.some(readsKind)));
