// The reports of all firms as one document: a table of contents, then each firm from a new page.

import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { answerFor, drawnAs, fetchAnswers } from '../firms/assessed.js';
import { nameOf } from '../firms/names.js';
import { t } from '../i18n.js';
import { icon } from '../icons.js';
import { state } from '../state.js';
import { parts, phrase } from '../sums.js';
import { isJudged } from '../term.js';
import { today } from '../today.js';
import { paperView } from './report.js';

const papers = new WeakMap(); // by answer: what was drawn of it

export function reportsView() {
  const { firms, schema, measure } = state;
  if (!schema || !measure) return html`<h1 tabindex="-1">${t('reports.bar')}</h1><p aria-busy="true">${t('loading')}</p>`;
  fetchAnswers(firms, 'full');
  const answers = firms.map((firm) => answerFor(firm, 'full'));
  const done = answers.filter(Boolean).length;
  const isDone = done === firms.length;
  return html`<section class="report-bar no-print"><div><h1 tabindex="-1">${t('reports.bar')}</h1><p class="lead">${t('reports.barText')}</p></div>
      <p class="actions"><button type="button" ?disabled=${!isDone || done === 0} @click=${() => window.print()}>${icon('print')}${t('report.print')}</button></p></section>
    ${isDone ? html`<div class="reports">${contentsView(answers)}${answers.map(partView)}</div>` : html`<p aria-busy="true">${t('reports.working', { done, count: firms.length })}</p>`}`;
}

/** An address of its own, so that a row of the contents leads there on the screen and in a PDF. */
const placeOf = ({ firm }) => `/reports/${firm.id}`;

const contentsView = (answers) => html`<article class="report contents"><header><div><p class="kicker">${t('brand')}</p><h2 class="firm">${t('reports.title', { count: answers.length })}</h2></div>
    <dl class="facts"><div><dt>${t('report.made')}</dt><dd>${today()}</dd></div>${state.unit ? html`<div><dt>${t('report.by')}</dt><dd>${state.unit}</dd></div>` : nothing}</dl></header>
  <h2>${t('reports.contents')}</h2>
  <ol>${answers.map((answer) => html`<li><a href="#${placeOf(answer)}">${nameOf(answer.firm)}</a><span>${sumText(answer)}</span></li>`)}</ol></article>`;

function sumText({ assessment, failure }) {
  if (failure) return whyNot(failure);
  if (!isJudged(assessment)) return t('firms.notJudged');
  return parts(assessment.totals.qualified).length ? phrase(assessment.totals.qualified) : t('firms.supports', { count: assessment.supports.length });
}

function partView(answer) {
  if (!papers.has(answer)) papers.set(answer, drawnAs(answer, () => (answer.failure ? faultyView(answer) : paperView(false))));
  return html`<section id=${placeOf(answer)} data-report=${answer.firm.id}>${papers.get(answer)}</section>`;
}

/** Its answers are wrong, or nobody could be asked. */
const whyNot = ({ faults }) => t(faults ? 'reports.faulty' : 'failed.title');

const faultyView = ({ firm, failure }) => html`<article class="report"><h2 class="firm">${nameOf(firm)}</h2><p>${whyNot(failure)}</p></article>`;
