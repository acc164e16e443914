// All results on one page: money, the 30 tiles, and three lists - had, open, and what is still wanting, near misses first.

import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { number } from '../format.js';
import { t } from '../i18n.js';
import { distance } from '../interview.js';
import { missingView } from '../missing.js';
import { moneyView } from '../money.js';
import { state } from '../state.js';
import { termView } from '../term.js';
import { legendView, tilesView } from '../tiles.js';
import { mark } from '../verdicts.js';

const NEAR = 6;

export function resultsView() {
  const { assessment, measure } = state;
  if (!assessment || !measure) return html`<h1 tabindex="-1">${t('results.title')}</h1><p aria-busy="true">${t('loading')}</p>`;
  return html`<h1 tabindex="-1">${t('results.title')}</h1>
    ${assessment.measure.inForce ? nothing : termView()}
    <section class="sheet-of-money" aria-label=${t('money.title')}>${moneyView()}</section>
    <section aria-labelledby="tiles-title"><h2 id="tiles-title">${t('panel.tiles')}</h2>${legendView()}${tilesView('wall')}</section>
    ${assessment.measure.inForce ? lists() : nothing}
    ${assessment.notes.length ? html`<section><h2>${t('article.notes')}</h2><ul class="notes">${assessment.notes.map((note) => html`<li>${note}</li>`)}</ul></section>` : nothing}`;
}

/** Clauses that can bring something, each with its article. */
export const supports = () =>
  state.assessment.articles
    .filter((article) => article.kind === 'SUPPORT' || article.kind === 'SERVICE')
    .flatMap((article) => article.clauses.map((clause) => ({ article, clause })));

function lists() {
  const of = (verdict) => supports().filter(({ clause }) => clause.verdict === verdict);
  const near = nearMisses();
  return html`
    ${list('results.qualified', of('QUALIFIED'), hadRow)}
    ${list('results.open', of('NEEDS_INFORMATION'), openRow)}
    <section><h2>${t('results.near')} <small>${t('results.nearHelp')}</small></h2>
      ${near.length === 0 ? html`<p>${t('results.none')}</p>` : html`<ul class="rows">${near.slice(0, NEAR).map(nearRow)}</ul>`}
      ${near.length > NEAR
        ? html`<details><summary>${t('results.moreNear', { count: near.length - NEAR })}</summary><ul class="rows">${near.slice(NEAR).map(nearRow)}</ul></details>`
        : nothing}
    </section>`;
}

/** Nearest first; a list said to be empty is no near miss but nothing to claim for, and comes last. */
export const nearMisses = () =>
  supports()
    .filter(({ clause }) => clause.verdict === 'NOT_QUALIFIED')
    .sort((a, b) => isEmptyList(a.clause) - isEmptyList(b.clause) || distance(a.clause) - distance(b.clause));

export const isEmptyList = (clause) =>
  clause.criteria.some(({ pointer, outcome }) => outcome === 'UNMET' && Array.isArray(state.request.profile[pointer.split('/')[2]]) && pointer.split('/').length === 3);

const list = (title, entries, row) => html`<section><h2>${t(title)} <small>${t('tiles.count', { count: entries.length })}</small></h2>
  ${entries.length ? html`<ul class="rows">${entries.map(row)}</ul>` : html`<p>${t('results.none')}</p>`}</section>`;

const head = (article, clause) => html`<a href="#/article/${article.number}">${mark(clause.verdict)}
  <span>${clause.id} ${clause.title}${clause.title === article.title ? nothing : html`<small>${article.title}</small>`}</span></a>`;

const hadRow = ({ article, clause }) => html`<li>${head(article, clause)}<span class="sum">${sumOf(article, clause)}</span></li>`;

/** The amount of a clause in words, with the evidence it rests on. */
export function sumOf(article, clause) {
  if (article.kind === 'SERVICE') return t('tiles.inKind');
  if (clause.displaced) return t('tiles.displaced');
  if (clause.amount === null) return t('tiles.unpublished');
  const amount = t('money.yuan', { amount: number(clause.amount) });
  return html`${clause.ceiling ? `${t('money.upTo')} ` : nothing}<b>${amount}</b>${evidenceChip(clause.evidence.amount)}`;
}

export const evidenceChip = (evidence) =>
  evidence ? html`<span class="evidence" data-evidence=${evidence} title=${state.measure.words.evidenceMeaning[evidence]}>${state.measure.words.evidence[evidence]}</span>` : nothing;

const SHOWN = 3;

function openRow({ article, clause }) {
  const open = openLabels(clause);
  const more = open.length > SHOWN ? ` ${t('results.more', { count: open.length - SHOWN })}` : '';
  return html`<li>${head(article, clause)}<span class="why">${t('results.unanswered', { list: open.slice(0, SHOWN).join(' / ') + more })}</span></li>`;
}

export function openLabels({ criteria, items = [] }) {
  const all = [...criteria, ...items.filter((item) => item.verdict === 'NEEDS_INFORMATION').flatMap((item) => item.criteria ?? [])];
  return [...new Set(all.filter((criterion) => criterion.outcome === 'UNKNOWN').map((criterion) => criterion.label))];
}

function nearRow({ article, clause }) {
  return html`<li class="near">${head(article, clause)}${isEmptyList(clause)
    ? html`<span class="why">${t('results.noItems')}</span>`
    : missingView(nearestCriteria(clause))}</li>`;
}

/** The clause's own criteria, and those of the item that is nearest. */
export function nearestCriteria(clause) {
  const full = (clause.items ?? []).filter((item) => item.criteria?.length);
  const item = full.sort((a, b) => distance(a) - distance(b))[0];
  const seen = new Set();
  return [...clause.criteria, ...(item?.criteria ?? [])].filter(({ pointer, label }) => {
    const key = `${pointer} ${label}`;
    return !seen.has(key) && seen.add(key);
  });
}

