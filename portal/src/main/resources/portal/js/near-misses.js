// What is nearly there: in another claim year, or were an answer or two otherwise. The server says what, how much and in which order; here
// both are put into one row by money, and one click leads there.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { windowText } from './claims.js';
import { isService } from './clauses.js';
import { evidenceWord } from './evidence.js';
import { itemNameAt } from './group.js';
import { t } from './i18n.js';
import { icon } from './icons.js';
import { labelsOf, missingView } from './missing.js';
import { fieldAt } from './schema.js';
import { state } from './state.js';
import { yuan } from './sums.js';
import { yearButton } from './term.js';
import { tryOut } from './what-if.js';

const SHOWN = 2;

/** By money, unknown money last; of equals the other years first, else as the server has them. */
export function nearlyThere() {
  const { nearMisses, otherYears } = state.assessment;
  const gains = otherYears.flatMap(({ claimYear, usualWindow, gains: all }) => all.map((gain) => ({ ...gain, year: claimYear, usualWindow })));
  const misses = nearMisses.map((miss) => ({ ...miss, amount: miss.amountWithinReach }));
  return [...gains, ...misses].sort((a, b) => (b.amount ?? -1) - (a.amount ?? -1));
}

export function nearView() {
  const all = nearlyThere();
  if (all.length === 0) return nothing;
  // What brings no known money is rarely worth the first look.
  const first = all.filter(({ amount }) => amount > 0).slice(0, SHOWN);
  const rest = all.filter((one) => !first.includes(one));
  return html`${first.map(cardView)}
    ${rest.length ? html`<details class="fold near-fold"><summary><b>${t(first.length ? 'near.more' : 'near.some', { count: rest.length })}</b></summary>${rest.map(cardView)}</details>` : nothing}`;
}

const tag = () => html`<span class="tag near">${icon('near')}${t('near.word')}</span>`;

const cardView = (one) => (one.year ? yearCard(one) : missCard(one));

const yearCard = (gain) => html`<section class="aside-card nearcard" data-gain=${gain.clause} data-year=${gain.year}>
  ${tag()}<h3>${gain.title}</h3><p>${thingsOf(gain.items)}${t('near.year', { year: gain.year })}${t('stop')}</p>
  ${gainView(gain)}
  <p>${windowText(gain)} ${gain.askAgain.length ? html`<b>${t('years.again', { year: gain.year, list: askedAgain(gain) })}</b>` : nothing}</p>
  <p class="actions no-print">${yearButton(gain.year)}</p></section>`;

const missCard = (miss) => html`<section class="aside-card nearcard" data-near-miss=${miss.clause}>
  ${tag()}<h3>${miss.title}${miss.item ? html`<small>${itemNameAt(miss.item)}</small>` : nothing}</h3>
  ${missingView(miss.missing)}${openText(miss)}
  ${gainView(miss)}
  <p class="actions no-print"><button type="button" class="secondary" @click=${() => tryOut(miss.missing)}>${t('near.try')}</button></p></section>`;

export const openText = ({ open }) => (open.length ? html`<p>${t('results.unanswered', { list: labelsOf(open).join(t('listAnd')) })}</p>` : nothing);

const thingsOf = (items) => (items.length ? items.slice(0, 3).map(itemNameAt).join(t('listAnd')) + (items.length > 3 ? t('results.more', { count: items.length - 3 }) : '') + t('colon') : '');

const askedAgain = ({ askAgain }) => [...new Set(askAgain.map((pointer) => fieldAt(state.schema, pointer)?.label ?? pointer))].join(t('listAnd'));

const gainView = (one) => html`<p class="gain ${one.amount > 0 ? '' : 'is-word'}">${gainText(one)}</p>`;

/** What the sums would gain, and how well that is known; words where it is no figure. */
function gainText({ clause, amount, ceiling, payee, evidence, year, askAgain = [] }) {
  if (isService(clause)) return t('reach.service');
  if (amount === null) return t(evidence === 'UNPUBLISHED' || year ? 'reach.unpublished' : 'reach.notComputable');
  if (amount === 0) return t('reach.nothing');
  const words = ceiling ? 'reach.upTo' : askAgain.length ? 'reach.about' : 'reach.more';
  return html`${t(words, { amount: yuan(amount) })}${payee === 'PERSON' ? html` <small>${t('money.toPerson')}</small>` : nothing} <small class="ev">${evidenceWord(evidence)}</small>`;
}

/** Rows of the report's list. */
export const nearLine = (one) => html`<li data-near-miss=${one.year ? nothing : one.clause} data-gain=${one.year ? one.clause : nothing}><b>${one.title}</b>${one.item ? t('paren', { text: itemNameAt(one.item) }) : nothing}${t('comma')}${gainText(one)}${t('stop')}
  ${one.year
    ? html`${thingsOf(one.items)}${t('near.year', { year: one.year })}${t('stop')} ${windowText(one)} ${one.askAgain.length ? t('years.again', { year: one.year, list: askedAgain(one) }) : nothing}`
    : html`${missingView(one.missing)}${openText(one)}`}</li>`;
