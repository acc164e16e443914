// All results on one page: how today stands to the term, money, the tiles, and three lists - had, open, and what is still wanting.

import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { claimsView } from '../claims.js';
import { wholeDays } from '../days.js';
import { evidenceChip } from '../evidence.js';
import { number } from '../format.js';
import { t } from '../i18n.js';
import { distance } from '../cards.js';
import { missingView } from '../missing.js';
import { moneyView } from '../money.js';
import { overlapsView } from '../overlaps.js';
import { state } from '../state.js';
import { afterText, isAfter, isJudged, otherNotes, termView, todayLine } from '../term.js';
import { legendView, tilesView } from '../tiles.js';
import { mark } from '../verdicts.js';

const NEAR = 6;

export function resultsView() {
  const { assessment, measure } = state;
  if (!assessment || !measure) return html`<h1 tabindex="-1">${t('results.title')}</h1><p aria-busy="true">${t('loading')}</p>`;
  return html`${todayLine()}<h1 tabindex="-1">${t('results.title')}</h1>
    ${isJudged(assessment) ? judged() : termView()}
    ${notesView()}`;
}

const judged = () => html`${claimNotice()}
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
  const { near, noItems, forOtherKinds } = notMet();
  const rest = [...near.slice(NEAR), ...noItems, ...forOtherKinds];
  return html`
    ${list('results.qualified', of('QUALIFIED'), hadRow)}
    ${list('results.open', of('NEEDS_INFORMATION'), openRow)}
    <section><h2>${t('results.near')} <small>${t('results.nearHelp')}</small></h2>
      ${near.length === 0 ? html`<p>${t('results.none')}</p>` : html`<ul class="rows">${near.slice(0, NEAR).map(nearRow)}</ul>`}
      ${rest.length
        ? html`<details><summary>${t('results.moreNear', { count: rest.length })}</summary><ul class="rows">${rest.map(nearRow)}</ul></details>`
        : nothing}
    </section>`;
}

/** Nearest first. No near misses are a list said to be empty: nothing to claim for, and what is for other kinds: nobody becomes another. */
export function notMet() {
  const all = supports()
    .filter(({ clause }) => clause.verdict === 'NOT_QUALIFIED')
    .sort((a, b) => distance(a.clause) - distance(b.clause));
  const forOtherKinds = all.filter(({ clause }) => clause.forOtherKinds);
  const own = all.filter(({ clause }) => !clause.forOtherKinds);
  return {
    near: own.filter(({ clause }) => !isEmptyList(clause)),
    noItems: own.filter(({ clause }) => isEmptyList(clause)),
    forOtherKinds,
  };
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
  return [...new Set(all.filter((criterion) => criterion.outcome === 'UNKNOWN').map((criterion) => criterion.label))];
}

function nearRow({ article, clause }) {
  return html`<li class="near">${head(article, clause)}${whyNot(clause)}</li>`;
}

function whyNot(clause) {
  if (clause.forOtherKinds) return html`<span class="why">${t('results.otherKinds')}</span>`;
  return isEmptyList(clause) ? html`<span class="why">${t('results.noItems')}</span>` : missingView(nearestCriteria(clause));
}

/** The clause's own criteria, and those of the item that is nearest. */
export function nearestCriteria(clause) {
  const full = (clause.items ?? []).filter((item) => item.criteria?.length);
  const item = full.sort((a, b) => distance(a) - distance(b))[0];
  const seen = new Set();
  return [...clause.criteria, ...(item?.criteria ?? [])].filter(({ gate, pointer, label }) => {
    const key = `${gate ?? pointer} ${label}`;
    return !seen.has(key) && seen.add(key);
  });
}
