// What the firm qualifies for, as the server lists it: largest amount first. A row says how much, how that comes about and how well it is known.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { isService } from './clauses.js';
import { evidenceOf, evidenceWord } from './evidence.js';
import { itemNameAt } from './group.js';
import { t } from './i18n.js';
import { icon } from './icons.js';
import { state } from './state.js';
import { amountText } from './strip.js';
import { isInferred } from './sums.js';
import { mark } from './verdicts.js';

const IN_SIGHT = 8;
const STEPS = 2;
const REMARKS = ['capUnknown']; // said on the page of the article

export function supportsView() {
  const { supports } = state.assessment;
  const isLong = supports.length > IN_SIGHT + 1;
  const rest = isLong ? supports.slice(IN_SIGHT) : [];
  return html`<ol class="supports ${supports.length > 7 ? 'is-dense' : ''}">${(isLong ? supports.slice(0, IN_SIGHT) : supports).map(rowView)}</ol>
    ${rest.length ? html`<details class="fold more"><summary><b>${t('results.moreSupports', { count: rest.length })}</b></summary><ol class="supports is-dense">${rest.map(rowView)}</ol></details>` : nothing}`;
}

const rowView = (support) => html`<li data-support=${support.clause}><a href="#/article/${support.article}">
  ${mark('QUALIFIED')}
  <span class="what"><b>${support.title}</b><span class="how">${howText(support)}${cautionView(support)}</span></span>
  <span class="sum ${support.amount === null ? 'is-word' : ''}">${amountText(support)}${support.payee === 'PERSON' ? html` <small>${t('money.toPerson')}</small>` : nothing}<span class="ev" data-inferred=${isInferred(evidenceOf(support))}>${evidenceWord(evidenceOf(support))}</span></span>
  ${icon('next')}</a></li>`;

/** How the amount comes about, in a line: the calculations, equal ones told once; without any, by what it qualifies. */
function howText({ steps, stepOperands = [], items, clause, article }) {
  const lines = steps.filter((_, i) => !REMARKS.includes(stepOperands[i]?.step));
  const different = [...new Set(lines)];
  const told = different.slice(0, STEPS).map((line) => {
    const count = lines.filter((one) => one === line).length;
    return count > 1 ? t('results.times', { text: line, count }) : line;
  });
  if (told.length) return told.join(t('listSeparator')) + (different.length > STEPS ? t('results.moreSteps') : '');
  if (items.length) return items.slice(0, 3).map(itemNameAt).join(t('listAnd'));
  return isService(clause) ? state.measure.articles.find(({ number }) => number === article).title : '';
}

/** What must be asked about before it is counted on. */
const cautionView = ({ flags }) =>
  flags.map((flag) => html`<span class="chk" title=${state.measure?.words.flag[flag] ?? nothing}>${icon('caution')}${t(`flag.${flag}`)}</span>`);
