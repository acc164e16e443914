// Other instruments of the district that may have displaced an article: told beside it, never counted.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { wholeDays } from './days.js';
import { evidenceChip } from './evidence.js';
import { t } from './i18n.js';
import { sourcesView } from './sources.js';
import { state } from './state.js';

/** Those in force on the day asked for, as the flags are. */
function inForce() {
  const { measure, asOf } = state.assessment;
  return (measure.overlaps ?? []).filter(({ inForceFrom, lastDayInForce }) => inForceFrom <= asOf && asOf <= lastDayInForce);
}

/** On the page of an article: what a flag on one of its clauses means. */
export function articleOverlaps(article) {
  const isFlagged = article.clauses.some((clause) => clause.flags.includes('CHECK_OVERLAP'));
  const naming = isFlagged ? inForce().filter(({ articles }) => articles.includes(article.number)) : [];
  return naming.length === 0
    ? nothing
    : html`<section class="card overlaps"><h2>${t('overlaps.ofArticle')}</h2>${naming.map((overlap) => html`${line({ ...overlap, articles: [] })}${sourcesView(overlap.sources)}`)}</section>`;
}

/** On results and report: a line for each. */
export function overlapsView() {
  const all = inForce();
  return all.length === 0
    ? nothing
    : html`<section class="overlaps"><h2>${t('overlaps.title')}</h2><ul class="notes">${all.map((overlap) => html`<li>${line(overlap)}</li>`)}</ul></section>`;
}

const line = ({ number, title, inForceFrom, lastDayInForce, articles, note, evidence }) => html`<p><b>${title}</b>${t('paren', { text: number })}
  ${wholeDays(t('overlaps.days', { from: inForceFrom, to: lastDayInForce }))}${articles.length ? html` ${articles.map((article) => html`<a href="#/article/${article}">${t('article.number', { number: article })}</a> `)}` : nothing}<br>
  ${note}${evidenceChip(evidence)}</p>`;
