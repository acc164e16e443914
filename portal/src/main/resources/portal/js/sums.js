// Money as it is told: sums by evidence, in words, never added to each other; ceilings and money of persons in no sum. Nothing that is zero.

import { html } from '../vendor/lit-html/lit-html.js';
import { number } from './format.js';
import { t } from './i18n.js';

const EVIDENCE = ['ENACTED', 'REPORTED', 'PRECEDENT', 'ASSUMED'];

export const yuan = (amount) => t('money.yuan', { amount: number(amount) });

/** What there is, the best known first. */
export const parts = (totals) =>
  EVIDENCE.filter((evidence) => totals[evidence] > 0).map((evidence) => ({ evidence, amount: totals[evidence] }));

const wordOf = ({ evidence }, all) => (all.length > 1 ? t(`sum.${evidence}`) : isInferred(evidence) ? t('sum.about') : '');

/** The same as one phrase. How a sum is known is said where there are several; with one alone "about" says it. */
export const phrase = (totals) =>
  parts(totals).map((part, _, all) => wordOf(part, all) + yuan(part.amount)).join(t('listComma'));

/** The same with the figures set off. */
export const figures = (totals) =>
  parts(totals).map((part, i, all) => html`${i ? t('listComma') : ''}${wordOf(part, all)}<em>${yuan(part.amount)}</em>`);

export const isInferred = (evidence) => evidence === 'PRECEDENT' || evidence === 'ASSUMED';

/** What stands beside the sums and in none of them. */
export function besides({ ceilings, toPersons, unpublishedClauses }) {
  return [
    ceilings > 0 && t('sum.ceilings', { amount: yuan(ceilings) }),
    toPersons > 0 && t('sum.toPersons', { amount: yuan(toPersons) }),
    unpublishedClauses > 0 && t('sum.unpublished', { count: unpublishedClauses }),
  ].filter(Boolean);
}

/** How well the amounts are known: read from the supports, since sums move to a lesser evidence after the term. */
export function confirmed({ supports }) {
  const known = supports.filter(({ amount, evidence }) => amount !== null && evidence.amount);
  if (known.length === 0) return '';
  const enacted = known.filter(({ evidence }) => evidence.amount === 'ENACTED').length;
  if (enacted > 0) return t('confirmed.some', { count: enacted });
  return t(known.every(({ evidence }) => isInferred(evidence.amount)) ? 'confirmed.none' : 'confirmed.noneInText');
}

/** Clauses that bring more than they did before. Nothing on the first answer: all of it would be. */
export function turnedUp(before, now) {
  if (!before) return new Set();
  const had = new Map(before.supports.map(({ clause, amount }) => [clause, amount]));
  return new Set(now.supports.filter(({ clause, amount }) => !had.has(clause) || (amount ?? 0) > (had.get(clause) ?? 0)).map(({ clause }) => clause));
}

/** One sentence for those who hear the page: the sum, and what is new by name. */
export function told({ totals, supports }, fresh) {
  const names = supports.filter(({ clause }) => fresh.has(clause)).map(({ title }) => title);
  return [
    supports.length ? t('live.qualifies', { count: supports.length }) : t('live.none'),
    phrase(totals.qualified),
    names.length ? t('live.new', { names: names.join(t('listAnd')) }) : '',
  ].filter(Boolean).join(t('comma'));
}
