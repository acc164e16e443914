// What the firm gets, first: one sentence, the supports by amount, what is nearly there, what to answer next. The articles stand folded at the end.

import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { claimsView } from '../claims.js';
import { wholeDays } from '../days.js';
import { evidenceHelp } from '../evidence.js';
import { t } from '../i18n.js';
import { icon } from '../icons.js';
import { articlesView } from '../articles.js';
import { nearView } from '../near-misses.js';
import { openQuestionView } from '../open-question.js';
import { overlapsView } from '../overlaps.js';
import { valueAt } from '../pointers.js';
import { scopeArticle } from '../scope.js';
import { state } from '../state.js';
import { besides, confirmed, figures, parts } from '../sums.js';
import { supportsView } from '../supports.js';
import { afterText, isAfter, isJudged, otherNotes, termView, todayLine } from '../term.js';
import { warningsView } from '../warnings.js';
import { whatIfView } from '../what-if.js';

export function resultsView() {
  const { assessment, measure, schema } = state;
  if (!assessment || !measure || !schema) return html`<h1 tabindex="-1">${t('results.title')}</h1><p aria-busy="true">${t('loading')}</p>`;
  if (!isJudged(assessment)) return html`<h1 tabindex="-1">${t('results.title')}</h1><div class="question">${termView()}</div>${notesView()}`;
  return html`<header class="sentence"><div>${sentenceView()}</div>
      <p class="actions no-print"><a role="button" class="secondary" href="#/">${t('results.edit')}</a><a role="button" href="#/report">${icon('report')}${t('results.report')}</a></p></header>
    <div class="two res">
      <div class="list">${listView()}</div>
      <aside>${nearView()}${openQuestionView()}${warningsView()}${askView()}</aside>
      <div class="folds">${whatIfView()}${articlesView()}${overlapsFold()}${notesView()}</div>
    </div>`;
}

const firmName = () => valueAt(state.request, '/profile/company/name') ?? t('results.firm');

/** How many, how much, and how well that is known. */
function sentenceView() {
  const { supports, totals } = state.assessment;
  const firm = firmName();
  const extras = besides(totals.qualified);
  return html`<h1 tabindex="-1">${supports.length === 0
    ? t('results.noneYet', { firm })
    : html`<span class="ph">${t('results.count', { firm, count: supports.length })}${parts(totals.qualified).length ? t('comma') : nothing}</span><span class="ph">${figures(totals.qualified)}</span>`}</h1>
    <p class="known-how">${confirmed(state.assessment)}${extras.length ? html`<span>${t('results.besides', { list: extras.join(t('listComma')) })}</span>` : nothing}
      ${isAfter() ? html`<b>${t('results.after')}</b>` : nothing}</p>`;
}

function listView() {
  if (state.assessment.supports.length === 0) return html`<section class="card">${emptyView()}</section>`;
  return html`<div class="head"><h2>${t('results.qualified', { count: state.assessment.supports.length })}</h2>${evidenceHelp()}</div>${supportsView()}`;
}

/** Why there is nothing: the scope is not met, or too little was answered. */
function emptyView() {
  const isOut = state.assessment.scope?.verdict === 'NOT_QUALIFIED';
  return html`<p>${t(isOut ? 'results.out' : 'results.askedTooLittle')}</p>
    <p class="actions"><a role="button" href=${isOut ? `#/article/${scopeArticle()?.number}` : '#/'}>${t(isOut ? 'scope.seeWhy' : 'results.goOn')}</a></p>`;
}

/** Whom to ask, and when. */
const askView = () => html`<section class="aside-card whom"><h2>${t('results.whom')}</h2>${todayLine()}
  ${isAfter() ? html`<p class="after">${wholeDays(afterText())}</p>` : html`<p><b>${state.measure.authority}</b></p>`}${claimsView()}</section>`;

function overlapsFold() {
  const view = overlapsView();
  return view === nothing ? nothing : html`<details class="fold overlaps-fold"><summary><b>${t('overlaps.title')}</b><span>${t('overlaps.text')}</span></summary><div class="in">${view}</div></details>`;
}

function notesView() {
  const notes = otherNotes(state.assessment);
  return notes.length ? html`<details class="fold"><summary><b>${t('article.notes')}</b></summary><ul class="notes in">${notes.map((note) => html`<li>${note}</li>`)}</ul></details>` : nothing;
}
