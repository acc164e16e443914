// While answering, always in sight: the sum so far, what has just turned up, what qualifies, what is to answer on this card, what is still to fill in.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { isService, titleOf } from './clauses.js';
import { t } from './i18n.js';
import { valueAt } from './pointers.js';
import { fieldAt, groupAt } from './schema.js';
import { state } from './state.js';
import { besides, confirmed, figures, parts, yuan } from './sums.js';
import { FIRM_CARD } from './topics.js';
import { mark } from './verdicts.js';

/** On a desktop, beside the card. */
export const stripView = () => (state.assessment ? html`<section class="strip" aria-label=${t('strip.title')}>
  <div class="sum">${sumView()}</div>
  <ul>${rows()}</ul>
  ${rest()}
</section>
<p class="saved">✓ ${t('strip.saved')} <a href="#/results">${t('strip.results')}</a></p>` : nothing);

/** On a phone, at its foot; opens upwards. */
export const stripFoot = () => (state.assessment ? html`<details class="strip-foot"><summary><span>${sumLine()}</span></summary><ul>${rows()}</ul>${rest()}</details>` : nothing);

function sumView() {
  const { totals, supports } = state.assessment;
  if (parts(totals.qualified).length === 0) return html`<p>${t('strip.before')}</p>${extras(totals)}`;
  return html`<p>${t('strip.soFar')}</p><p class="figure">${figures(totals.qualified)}</p>
    <p>${t('strip.count', { count: supports.length })}${confirmed(state.assessment)}</p>${extras(totals)}`;
}

const extras = ({ qualified }) => (besides({ ...qualified, unpublishedClauses: 0 }).length ? html`<p>${besides({ ...qualified, unpublishedClauses: 0 }).join(t('listComma'))}</p>` : nothing);

function sumLine() {
  const { totals, supports } = state.assessment;
  const fresh = supports.filter(({ clause }) => state.fresh.has(clause));
  const has = parts(totals.qualified).length > 0;
  return html`${has ? html`${t('strip.soFar')} <b>${figures(totals.qualified)}</b> · ${t('strip.countShort', { count: supports.length })}` : t('strip.before')}
    ${fresh.length ? html`<span class="new">＋ ${t('strip.newNames', { names: fresh.map((one) => `${one.title}${one.amount ? ` ${amountText(one)}` : ''}`).join(t('listAnd')) })}</span>` : nothing}`;
}

export const amountText = ({ amount, ceiling, clause }) => {
  if (amount === null) return t(isService(clause) ? 'amount.service' : 'amount.unpublished');
  return ceiling ? t('amount.upTo', { amount: yuan(amount) }) : yuan(amount);
};

function rows() {
  const { supports } = state.assessment;
  const ordered = [...supports].sort((a, b) => state.fresh.has(b.clause) - state.fresh.has(a.clause));
  return html`${ordered.map(
    (support) => html`<li class=${state.fresh.has(support.clause) ? 'new' : ''} data-support=${support.clause}>${mark('QUALIFIED')}
      <span>${support.title}${state.fresh.has(support.clause) ? html`<span class="tag good">${t('strip.new')}</span>` : nothing}${support.steps[0] ? html`<small>${support.steps[0]}</small>` : nothing}</span>
      <b>${amountText(support)}</b></li>`,
  )}${toAnswer().map(
    ({ clause, labels }) => html`<li class="wait">${mark('NEEDS_INFORMATION')}<span>${titleOf(clause)}<small>${t('strip.open', { count: labels.length, list: labels.join(t('listAnd')) })}</small></span><span>${t('verdict.NEEDS_INFORMATION')}</span></li>`,
  )}`;
}

/** Clauses that the card on the screen may still bring, with what is open on it. */
function toAnswer() {
  const clauses = new Map();
  for (const { pointer, label, clauses: of } of state.assessment.nextQuestions) {
    if (!state.at || !pointer.startsWith(`${state.at}/`)) continue;
    of.forEach((clause) => clauses.set(clause, new Set([...(clauses.get(clause) ?? []), label])));
  }
  return [...clauses].slice(0, 4).map(([clause, labels]) => ({ clause, labels: [...labels] }));
}

/** What was ticked and is not filled in yet. */
function rest() {
  const open = state.trail.filter((pointer) => pointer !== state.at && pointer !== FIRM_CARD && isEmpty(valueAt(state.request, pointer)));
  return open.length ? html`<p class="note">${t('strip.rest', { count: open.length, list: open.map((pointer) => (fieldAt(state.schema, pointer) ?? groupAt(state.schema, pointer)).label).join(t('listAnd')) })}</p>` : nothing;
}

const isEmpty = (value) => value === null || (Array.isArray(value) && value.every((item) => typeof item === 'object' && Object.keys(item).length === 0));
