// What a topic can bring, in a few words, from the figures of its clauses: the most where one is known, else per piece, else the rate.

import { clausesOf } from './clauses.js';
import { short } from './format.js';
import { t } from './i18n.js';
import { state } from './state.js';

const EARLIER = ['termSoFar', 'lastYears'];

export function hintOf(pointer) {
  const clauses = clausesOf(pointer).map(({ clause }) => clause);
  const money = atMost(clauses) ?? perPiece(clauses) ?? rate(clauses) ?? (clauses.some(({ benefit }) => benefit.kind === 'IN_KIND') ? t('hint.service') : t('hint.unpublished'));
  return [countsEarlier(clauses) && t('hint.earlier'), money, clauses.some(({ benefit }) => benefit.payee === 'PERSON') && t('hint.toPerson')]
    .filter(Boolean)
    .join(t('listComma'));
}

/** How well the hints are known, for the sentence above all of them. */
export const areHintsInferred = () =>
  (state.measure?.articles ?? []).every(({ clauses }) => clauses.every(({ evidence }) => !['ENACTED', 'REPORTED'].includes(evidence.amount)));

/** Whether a thing of an earlier year of the term may count too. */
const countsEarlier = (clauses) =>
  clauses.some(({ per, conditions }) => per && conditions.some(({ test }) => EARLIER.includes(test?.days)) && !conditions.some(({ test }) => test?.days === 'claim'));

const figure = ({ figures }, ...names) =>
  names.map((name) => figures.find((one) => one.name === name)?.value).find((value) => value !== undefined && value !== null) ?? null;

function atMost(clauses) {
  const caps = clauses
    .filter(({ benefit }) => ['SHARE', 'REIMBURSE', 'UP_TO'].includes(benefit.kind))
    .map((clause) => ({ yearly: figure(clause, 'yearlyCap'), any: figure(clause, 'yearlyCap', 'capPerItem', 'ceiling', 'capPerPart') }))
    .filter(({ any }) => any !== null);
  if (caps.length === 0) return null;
  const bound = state.measure.highestSingleSupport?.value ?? Infinity;
  const largest = caps.reduce((most, cap) => (cap.any > most.any ? cap : most));
  return t(largest.yearly === null ? 'hint.atMost' : 'hint.yearly', { amount: short(Math.min(largest.any, bound)) });
}

function perPiece(clauses) {
  const amounts = clauses
    .filter(({ benefit }) => ['FIXED', 'FIXED_PER_ITEM', 'PER_UNIT'].includes(benefit.kind))
    .flatMap((clause) => {
      const amount = figure(clause, 'amount');
      const most = figure(clause, 'maxUnitsPerItem');
      return amount === null ? [] : most === null ? [amount] : [amount, amount * most];
    });
  if (amounts.length === 0) return null;
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  return least === most ? t('hint.each', { amount: short(least) }) : t('hint.range', { least: short(least), most: short(most) });
}

/** The formula without its limits. */
const rate = (clauses) => clauses.find(({ benefit }) => benefit.kind === 'SHARE')?.benefit.formula.split(/[；;]/)[0] ?? null;
