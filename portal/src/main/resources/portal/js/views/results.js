// All results on one page: how today stands to the term, money, the tiles, and three lists - had (in other years too), open, and not met.

import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { claimsView } from '../claims.js';
import { wholeDays } from '../days.js';
import { evidenceChip } from '../evidence.js';
import { number } from '../format.js';
import { t } from '../i18n.js';
import { itemNameAt } from '../group.js';
import { labelsOf, missingView } from '../missing.js';
import { moneyView } from '../money.js';
import { nearMisses, nearMissRow } from '../near-misses.js';
import { otherYearsView } from '../other-years.js';
import { overlapsView } from '../overlaps.js';
import { state } from '../state.js';
import { afterText, isAfter, isJudged, otherNotes, termView, todayLine } from '../term.js';
import { legendView, tilesView } from '../tiles.js';
import { mark } from '../verdicts.js';
import { warningsView } from '../warnings.js';

export function resultsView() {
  const { assessment, measure } = state;
  if (!assessment || !measure) return html`<h1 tabindex="-1">${t('results.title')}</h1><p aria-busy="true">${t('loading')}</p>`;
  return html`${todayLine()}<h1 tabindex="-1">${t('results.title')}</h1>
    ${isJudged(assessment) ? judged() : termView()}
    ${notesView()}`;
}

const judged = () => html`${claimNotice()}
    ${warningsView()}
    <section class="sheet-of-money" aria-label=${t('money.title')}>${moneyView()}</section>
    <section aria-labelledby="tiles-title"><h2 id="tiles-title">${t('panel.tiles')}</h2>${legendView()}${tilesView('wall')}</section>
    ${lists()}
    ${overlapsView()}`;

/** What becomes of claims: after the term first of all that nothing is sure, then when they are usually made. */
export const claimNotice = () => html`<section class="notice ${isAfter() ? '' : 'is-plain'}" aria-label=${t('notice.claims')}>
  ${isAfter() ? html`<p>${wholeDays(afterText())}</p>` : nothing}${claimsView()}</section>`;

function notesView() {
  const notes = otherNotes(state.assessment);
  return notes.length ? html`<section><h2>${t('article.notes')}</h2><ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul></section>` : nothing;
}

/** Clauses that can bring something, each with its article. */
export const supports = () =>
  state.assessment.articles
    .filter((article) => article.kind === 'SUPPORT' || article.kind === 'SERVICE')
    .flatMap((article) => article.clauses.map((clause) => ({ article, clause })));

function lists() {
  const of = (verdict) => supports().filter(({ clause }) => clause.verdict === verdict);
  const rest = notNear();
  return html`
    ${list('results.qualified', of('QUALIFIED'), hadRow)}
    ${otherYearsView()}
    ${list('results.open', of('NEEDS_INFORMATION'), openRow)}
    <section><h2>${t('results.near')} <small>${t('results.nearHelp')}</small></h2>
      ${nearMisses().length === 0 ? html`<p>${t('results.none')}</p>` : html`<ul class="rows">${nearMisses().map(nearMissRow)}</ul>`}
      ${rest.length
        ? html`<details class="rest"><summary>${t('results.rest', { count: rest.length })}</summary><ul class="rows">${rest.map(restRow)}</ul></details>`
        : nothing}
    </section>`;
}

/** Clauses that do not qualify and are no near miss, in the measure's order. */
export function notNear() {
  const near = new Set(nearMisses().map(({ clause }) => clause));
  return supports().filter(({ clause }) => clause.verdict === 'NOT_QUALIFIED' && !near.has(clause.id));
}

/** Why a clause does not qualify where no condition need be named; null where some must. */
export function plainReason(clause) {
  if (clause.forOtherKinds) return 'results.otherKinds';
  return isEmptyList(clause) ? 'results.noItems' : null;
}

const isEmptyList = (clause) =>
  clause.criteria.some(({ pointer, outcome }) => outcome === 'UNMET' && isList(pointer));

const isList = (pointer) => pointer?.split('/').length === 3 && Array.isArray(state.request.profile[pointer.split('/')[2]]);

const list = (title, entries, row) => html`<section><h2>${t(title)} <small>${t('tiles.count', { count: entries.length })}</small></h2>
  ${entries.length ? html`<ul class="rows">${entries.map(row)}</ul>` : html`<p>${t('results.none')}</p>`}</section>`;

const head = (article, clause) => html`<a href="#/article/${article.number}">${mark(clause.verdict)}
  <span>${clause.id} ${clause.title}${clause.title === article.title ? nothing : html`<small>${article.title}</small>`}</span></a>`;

const hadRow = ({ article, clause }) => html`<li>${head(article, clause)}<span class="sum">${sumOf(article, clause)}</span>${flagsView(clause)}</li>`;

/** What the firm must ask about before it counts on a clause. */
export const flagsView = (clause) =>
  clause.flags.length ? html`<span class="caution">${clause.flags.map((flag) => state.measure.words.flag[flag]).join(t('listSeparator'))}</span>` : nothing;

/** The amount of a clause in words, with the evidence it rests on. */
export function sumOf(article, clause) {
  if (article.kind === 'SERVICE') return t('tiles.inKind');
  if (clause.displaced) return t('tiles.displaced');
  if (clause.amount === null) return t('tiles.unpublished');
  const amount = t('money.yuan', { amount: number(clause.amount) });
  const payee = clause.payee === 'PERSON' ? html` <small class="payee">${t('money.toPerson')}</small>` : nothing;
  return html`${clause.ceiling ? `${t('money.upTo')} ` : nothing}<b>${amount}</b>${payee}${evidenceChip(clause.evidence.amount)}`;
}

const SHOWN = 3;

function openRow({ article, clause }) {
  const open = openLabels(clause);
  const more = open.length > SHOWN ? ` ${t('results.more', { count: open.length - SHOWN })}` : '';
  return html`<li>${head(article, clause)}<span class="why">${t('results.unanswered', { list: open.slice(0, SHOWN).join(' / ') + more })}</span>${flagsView(clause)}</li>`;
}

export function openLabels({ criteria, items = [] }) {
  const all = [...criteria, ...items.filter((item) => item.verdict === 'NEEDS_INFORMATION').flatMap((item) => item.criteria ?? [])];
  return labelsOf(all.filter((criterion) => criterion.outcome === 'UNKNOWN'));
}

function restRow({ article, clause }) {
  const reason = plainReason(clause);
  return html`<li class="near">${head(article, clause)}${reason ? html`<span class="why">${t(reason)}</span>` : unmetView(clause)}</li>`;
}

/** What is unmet: of the firm, then of its first items by their names. */
export function unmetView(clause) {
  const items = (clause.items ?? []).filter((item) => item.criteria?.some(({ outcome }) => outcome === 'UNMET'));
  return html`${missingView(clause.criteria)}${items.slice(0, SHOWN).map(
    (item) => html`<span class="why">${itemNameAt(item.pointer)}</span>${missingView(item.criteria)}`,
  )}${items.length > SHOWN ? html`<span class="why">${t('results.more', { count: items.length - SHOWN })}</span>` : nothing}`;
}
