// Money by evidence. Figures of different evidence are shown apart and never added; each has its own bar on one common scale.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { number, wan } from './format.js';
import { t } from './i18n.js';
import { state } from './state.js';
import { isJudged } from './term.js';

const BLOCKS = [
  { name: 'confirmed', keys: ['ENACTED', 'REPORTED'] },
  { name: 'indicative', keys: ['PRECEDENT', 'ASSUMED'] },
  { name: 'ceilings', keys: ['ceilings'] },
];

const NO_TOTALS = { ENACTED: 0, REPORTED: 0, PRECEDENT: 0, ASSUMED: 0, ceilings: 0, toPersons: 0, unpublishedClauses: 0 };

export function moneyView() {
  const { qualified = NO_TOTALS, atStake = NO_TOTALS } = state.assessment?.totals ?? {};
  const largest = Math.max(1, ...BLOCKS.flatMap(({ keys }) => keys.map((key) => qualified[key] + atStake[key])));
  return html`<div class="money">
    ${BLOCKS.map((block) => blockView(block, qualified, atStake, largest))}
    ${personsView(qualified, atStake)}
    <p class="money-note">
      ${qualified.unpublishedClauses ? t('money.unpublished', { count: qualified.unpublishedClauses }) : t('money.unpublishedNone')} · ${t('money.apart')}</p>
  </div>`;
}

/** Not the firm's money: apart from all the figures, and only where there is some. */
function personsView(qualified, atStake) {
  if (!qualified.toPersons && !atStake.toPersons) return nothing;
  return html`<section class="block persons" data-block="persons"><h3>${t('money.persons')}</h3>
    ${qualified.toPersons ? figure('persons', qualified.toPersons) : nothing}
    <p class="about">${t('money.personsHelp')}</p>
    ${atStake.toPersons ? html`<p class="more">${t('money.more', { amount: t('money.yuan', { amount: number(atStake.toPersons) }) })}</p>` : nothing}</section>`;
}

function blockView({ name, keys }, qualified, atStake, largest) {
  const filled = keys.filter((key) => qualified[key] > 0);
  const isZero = filled.length === 0;
  const more = keys.filter((key) => atStake[key] > 0).map((key) => t('money.yuan', { amount: number(atStake[key]) }));
  return html`<section class="block" data-block=${name}>
    <h3>${t(`money.${name}`)}</h3>
    ${(isZero ? keys.slice(0, 1) : filled).map((key) => figure(name, qualified[key]))}
    <p class="about">${t(`money.${name}Help`)}</p>
    <ul class="bars">${keys.map((key) => bar(name, key, qualified[key], atStake[key], largest))}</ul>
    <p class="more">${more.length ? t('money.more', { amount: more.join(' / ') }) : nothing}</p>
    ${name === 'confirmed' && isZero ? html`<p class="why">${t(whyZero())}</p>` : nothing}
  </section>`;
}

function whyZero() {
  const { assessment } = state;
  if (assessment && !isJudged(assessment)) return 'money.whyOver';
  if (assessment?.measure.status === 'AFTER_TERM') return 'money.whyAfter';
  return isAnyAmountConfirmed() ? 'money.whyNoneOfThese' : 'money.whyZero';
}

/** Read from the clauses' evidence: a sum of 0 says nothing of what is confirmed. */
const isAnyAmountConfirmed = () =>
  (state.measure?.articles ?? []).some((article) => article.clauses.some((clause) => ['ENACTED', 'REPORTED'].includes(clause.evidence.amount)));

const figure = (name, amount) => html`<p class="figure">
  ${name === 'ceilings' && amount > 0 ? html`<small>${t('money.upTo')}</small>` : nothing}
  <strong>${number(amount)}</strong> <span>${state.measure?.words.unit.CNY ?? ''}</span>
  ${wan(amount) ? html`<span class="wan">${wan(amount)}</span>` : nothing}</p>`;

/** What is had, and behind it, hatched, what open answers may add. */
function bar(name, key, amount, possible, largest) {
  const label = key === 'ceilings' ? t('money.ceilings') : state.measure?.words.evidence[key] ?? '';
  const width = (value) => (100 * value) / largest;
  return html`<li>
    <span class="bar-label">${label}</span>
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label=${t('money.bar', { label, amount: number(amount) })}>
      <rect class="ground" width="100" height="8" rx="1"></rect>
      <rect class="possible" width=${width(amount + possible)} height="8"></rect>
      <rect class="had" data-evidence=${key} width=${width(amount)} height="8"></rect>
    </svg>
  </li>`;
}
