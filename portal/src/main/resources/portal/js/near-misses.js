// Near misses: those that the server names, in its order. Nothing is worked out here, so that page, command line and API cannot disagree.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { evidenceChip } from './evidence.js';
import { number } from './format.js';
import { itemNameAt } from './group.js';
import { t } from './i18n.js';
import { labelsOf, missingView } from './missing.js';
import { state } from './state.js';
import { mark } from './verdicts.js';

export const nearMisses = () => state.assessment.nearMisses;

const thing = ({ item }) => (item ? html`<small>${itemNameAt(item)}</small>` : nothing);

/** A row of the results. */
export const nearMissRow = (miss) => html`<li class="near" data-near-miss=${miss.clause}>
  <a href="#/article/${miss.article}">${mark('NOT_QUALIFIED')}<span>${miss.clause} ${miss.title}${thing(miss)}</span></a>
  ${wanting(miss)}<span class="why">${reach(miss)}</span></li>`;

/** A row of the report's table. */
export const nearMissLine = (miss) => html`<tr data-near-miss=${miss.clause}>
  <th scope="row">${miss.clause} ${miss.title}${thing(miss)}</th><td>${wanting(miss)}</td><td>${reach(miss)}</td></tr>`;

const wanting = ({ missing, open }) => html`${missingView(missing)}${
  open.length ? html`<span class="why">${t('results.unanswered', { list: labelsOf(open).join(' / ') })}</span>` : nothing}`;

/** What the support would add to the totals, and how well that is known. */
function reach({ article, amountWithinReach: amount, ceiling, payee, evidence }) {
  if (isService(article)) return t('reach.service');
  if (amount === null) return t(evidence === 'UNPUBLISHED' ? 'reach.unpublished' : 'reach.notComputable');
  if (amount === 0) return t('reach.nothing');
  return html`${t(ceiling ? 'reach.upTo' : 'reach.more', { amount: t('money.yuan', { amount: number(amount) }) })}${
    payee === 'PERSON' ? html` <small class="payee">${t('money.toPerson')}</small>` : nothing}${evidenceChip(evidence)}`;
}

/** Whether an article brings a service and no money. */
export const isService = (article) => state.assessment.articles.find(({ number }) => number === article)?.kind === 'SERVICE';
