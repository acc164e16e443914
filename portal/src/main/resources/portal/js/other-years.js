// What counts in another claim year than the one asked for: how much, what has to be answered anew for it, when it is claimed, and the way there.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { windowText } from './claims.js';
import { evidenceChip } from './evidence.js';
import { number } from './format.js';
import { itemNameAt } from './group.js';
import { t } from './i18n.js';
import { isService } from './near-misses.js';
import { fieldAt } from './schema.js';
import { state } from './state.js';
import { yearButton } from './term.js';
import { mark } from './verdicts.js';

const SHOWN = 3;

export function otherYearsView() {
  const { otherYears } = state.assessment;
  return otherYears.length === 0
    ? nothing
    : html`<section class="other-years"><h2>${t('years.title')}</h2>${otherYears.map(yearView)}</section>`;
}

const yearView = ({ claimYear: year, usualWindow, gains }) => html`<h3>${t('years.year', { year })}</h3>
  <p>${windowText({ year, usualWindow })}</p>
  <ul class="rows">${gains.map((gain) => gainRow(year, gain))}</ul>
  <p class="actions no-print">${yearButton(year)}</p>`;

const gainRow = (year, gain) => html`<li data-gain=${gain.clause}>
  <a href="#/article/${gain.article}">${mark('QUALIFIED')}<span>${gain.clause} ${gain.title}${things(gain)}</span></a>
  <span class="sum">${amountView(gain)}</span>
  ${gain.askAgain.length ? html`<span class="why">${t('years.again', { year, list: asked(gain) })}</span>` : nothing}</li>`;

function things({ items }) {
  if (items.length === 0) return nothing;
  const more = items.length > SHOWN ? ` ${t('results.more', { count: items.length - SHOWN })}` : '';
  return html`<small>${items.slice(0, SHOWN).map(itemNameAt).join(' / ')}${more}</small>`;
}

/** Said once for all items: each of them stands beside it by its name. */
const asked = ({ askAgain }) => [...new Set(askAgain.map((pointer) => fieldAt(state.schema, pointer)?.label ?? pointer))].join(' / ');

function amountView({ article, amount, ceiling, payee, evidence, askAgain }) {
  if (isService(article)) return t('tiles.inKind');
  if (amount === null) return t('tiles.unpublished');
  const yuan = t('money.yuan', { amount: number(amount) });
  return html`${ceiling ? `${t('money.upTo')} ` : nothing}<b>${askAgain.length ? t('years.about', { amount: yuan }) : yuan}</b>${
    payee === 'PERSON' ? html` <small class="payee">${t('money.toPerson')}</small>` : nothing}${evidenceChip(evidence)}`;
}
