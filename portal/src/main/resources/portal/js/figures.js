// The numbers that a clause or one of its items goes by, each with its evidence; of a number that changes, since when which value holds.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { wholeDays } from './days.js';
import { evidenceChip } from './evidence.js';
import { number, percent } from './format.js';
import { t } from './i18n.js';
import { sourceView, sourcesView } from './sources.js';
import { state } from './state.js';

/** All of a clause, folded away. */
export const figuresView = (figures) =>
  figures.length
    ? html`<details><summary>${t('article.figures')} (${figures.length})</summary><div class="scroller" tabindex="0" role="region" aria-label=${t('article.figures')}><table>
        <thead><tr><th scope="col">${t('article.figure')}</th><th scope="col">${t('article.value')}</th><th scope="col">${t('article.evidence')}</th><th scope="col">${t('article.sources')}</th></tr></thead>
        <tbody>${figures.map(rowsView)}</tbody></table></div></details>`
    : nothing;

/** A row for each value: that of the clause, then the others by their first days. */
function rowsView(figure) {
  const values = [figure, ...(figure.values ?? []).filter(({ from }) => from !== figure.from)];
  return values.map((one) => html`<tr>${one === figure ? html`<th scope="row" rowspan=${values.length}>${figure.label}</th>` : nothing}
    <td>${quantity(figure.unit, one.value)}${figure.values ? html` <small>${wholeDays(t(one === figure ? 'article.sinceShown' : 'article.since', one))}</small>` : nothing}</td>
    <td>${evidenceChip(one.evidence)}${figure.assumed ? html` <small class="assumed">${t('article.assumedCriterion')}</small>` : nothing}</td>
    <td>${one.sources.map((id) => html`${sourceView(state.measure.sources[id])}`)}</td></tr>`);
}

/** What an item goes by because its own date picks another value than the clause shows. */
export const ownFiguresView = (figures, ofClause) =>
  (figures ?? []).map(({ name, label, unit, value, from, evidence, sources }) => {
    const shown = ofClause.find((one) => one.name === name);
    const words = { label, from, value: quantity(unit, value), shown: quantity(unit, shown.value) };
    return html`<div class="own-figure"><p>${wholeDays(t('article.ownFigure', words))} ${evidenceChip(evidence)}</p>${sourcesView(sources)}</div>`;
  });

function quantity(unit, value) {
  if (value === null) return t('article.unknownFigure');
  return `${unit.startsWith('FRACTION') ? percent(value) : number(value)} ${state.measure.words.unit[unit]}`;
}
