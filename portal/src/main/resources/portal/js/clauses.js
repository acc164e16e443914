// What the measure says of its clauses, without any firm: which facts they read, which topic they are about.

import { state } from './state.js';

const FIRM = '/profile/company/';

/** Clauses that can bring something, each with its article. */
export const benefits = () =>
  (state.measure?.articles ?? [])
    .filter(({ kind }) => kind === 'SUPPORT' || kind === 'SERVICE')
    .flatMap((article) => article.clauses.map((clause) => ({ article, clause })));

const clauseOf = (id) => benefits().find(({ clause }) => clause.id === id)?.clause;

export const titleOf = (id) => clauseOf(id)?.title ?? id;

/** Whether a clause brings no money, whatever else its article brings. */
export const isService = (id) => clauseOf(id)?.benefit?.kind === 'IN_KIND';

/** The facts that a clause reads, as pointers; those of a list end in its name and the field's. */
export const factsOf = ({ conditions, otherWays = [] }) =>
  [...conditions, ...otherWays.flatMap((way) => way.conditions)].flatMap(({ facts }) => facts.map(pointerOf));

const pointerOf = (fact) => `/profile/${fact.replace('[]', '').replaceAll('.', '/')}`;

/** The clauses that a topic can bring: those of its list, or those that read its object or its fact. */
export const clausesOf = (pointer) =>
  benefits().filter(({ clause }) => {
    if (clause.per) return pointer === `/profile/${clause.per}`;
    return factsOf(clause).some((fact) => fact === pointer || fact.startsWith(`${pointer}/`));
  });

/** Facts of the firm that are asked for with a list, because only clauses of that list read them. */
export function firmFactsOf(pointer) {
  const others = new Set(benefits().filter(({ clause }) => `/profile/${clause.per}` !== pointer).flatMap(({ clause }) => firmFacts(clause)));
  const own = benefits().filter(({ clause }) => `/profile/${clause.per}` === pointer).flatMap(({ clause }) => firmFacts(clause));
  return [...new Set(own)].filter((fact) => !others.has(fact));
}

/** Facts of the firm that clauses read, in no order. */
export const firmFacts = (clause) => factsOf(clause).filter((fact) => fact.startsWith(FIRM));

/** Whether the clause is for those who play a part in IP services. */
export const isForServices = ({ clause }) => firmFacts(clause).includes(ROLES);

export const ROLES = `${FIRM}ipServiceRoles`;
