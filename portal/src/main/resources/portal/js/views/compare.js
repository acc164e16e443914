// Two firms side by side: what both qualify for, what only one does, what comes next. The larger amount in bold.

import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { isService } from '../clauses.js';
import { evidenceOf, evidenceWord } from '../evidence.js';
import { answerFor, drawnAs, fetchAnswers } from '../firms/assessed.js';
import { keptFirm } from '../firms/list.js';
import { nameOf } from '../firms/names.js';
import { t } from '../i18n.js';
import { icon } from '../icons.js';
import { nearlyThere } from '../near-misses.js';
import { openQuestions } from '../open-question.js';
import { amountText } from '../strip.js';
import { besides, parts, phrase } from '../sums.js';
import { isJudged } from '../term.js';

/** @param detail the ids of the two, joined by a dash */
export function compareView(detail = '') {
  const firms = detail.split('-').slice(0, 2).map(keptFirm);
  const back = html`<p class="crumb no-print"><a href="#/firms">${icon('back')}${t('compare.back')}</a></p>`;
  if (firms.length < 2 || !firms.every(Boolean)) return html`${back}<h1 tabindex="-1">${t('compare.title')}</h1><p>${t('compare.gone')}</p>`;
  fetchAnswers(firms, 'summary');
  const answers = firms.map((firm) => answerFor(firm, 'summary'));
  return html`${back}<h1 tabindex="-1">${t('compare.title')}</h1><p class="lead">${t('compare.lead')}</p>
    ${answers.every(Boolean) ? tableView(answers) : html`<p aria-busy="true">${t('loading')}</p>`}`;
}

function tableView(answers) {
  const known = answers.filter(({ assessment, failure }) => !failure && isJudged(assessment));
  const both = known.length === 2 ? clausesOf(answers) : [];
  const isShared = (clause) => answers.every((one) => supportOf(one, clause));
  const shared = both.filter(isShared);
  const single = both.filter((clause) => !isShared(clause));
  return html`<table class="vs"><thead><tr><td></td>${answers.map(headView)}</tr></thead>
    ${known.length < 2 ? nothing : html`
      ${shared.length ? rowsView(t('compare.both'), shared, answers) : nothing}
      ${single.length ? rowsView(t('compare.one'), single, answers) : nothing}
      ${both.length ? nothing : html`<tbody><tr><td colspan="3">${t('compare.nobody')}</td></tr></tbody>`}
      <tbody><tr class="group"><th colspan="3" scope="rowgroup">${t('compare.next')}</th></tr>
        <tr><th scope="row">${t('compare.near')}</th>${answers.map(nearCell)}</tr>
        <tr><th scope="row">${t('compare.open')}</th>${answers.map(openCell)}</tr></tbody>`}</table>
    <p class="actions no-print"><button type="button" class="secondary" @click=${() => window.print()}>${icon('print')}${t('compare.print')}</button></p>`;
}

function headView(answer) {
  const { firm, assessment, failure } = answer;
  if (failure) return html`<th scope="col">${nameOf(firm)}<small>${failure.faults ? t('firms.faulty', { count: failure.faults.length }) : t('failed.title')}</small></th>`;
  if (!isJudged(assessment)) return html`<th scope="col">${nameOf(firm)}<small>${t('compare.notJudged')}</small></th>`;
  const { totals, supports, claimYear } = assessment;
  const extras = besides(totals.qualified);
  return html`<th scope="col">${nameOf(firm)}<small>${t('compare.year', { year: claimYear })}</small>
    <b>${parts(totals.qualified).length ? phrase(totals.qualified) : t('firms.noSum')}</b><small>${t('firms.supports', { count: supports.length })}${extras.length ? `${t('comma')}${extras.join(t('listComma'))}` : nothing}</small></th>`;
}

const supportOf = ({ assessment }, clause) => assessment.supports.find((one) => one.clause === clause);

/** In the order of the larger amount. */
function clausesOf(answers) {
  const most = (clause) => Math.max(...answers.map((one) => supportOf(one, clause)?.amount ?? -1));
  return [...new Set(answers.flatMap(({ assessment }) => assessment.supports.map(({ clause }) => clause)))].sort((a, b) => most(b) - most(a));
}

const rowsView = (title, clauses, answers) => html`<tbody><tr class="group"><th colspan="3" scope="rowgroup">${title}</th></tr>${clauses.map((clause) => {
  const supports = answers.map((one) => supportOf(one, clause));
  const amounts = supports.map((one) => one?.amount ?? -1);
  return html`<tr data-clause=${clause}><th scope="row">${supports.find(Boolean).title}</th>${supports.map((support, i) => html`<td>${support
    ? supportView(answers[i], support, amounts[1 - i] >= 0 && amounts[i] > amounts[1 - i])
    : html`<span class="soft">${t('compare.not')}</span>`}</td>`)}</tr>`;
})}</tbody>`;

const supportView = (answer, support, isMore) => drawnAs(answer, () => html`<span class=${isMore ? 'more' : ''}>${amountText(support)}</span>
  <small>${[support.steps[0], isService(support.clause) ? '' : evidenceWord(evidenceOf(support)), support.payee === 'PERSON' ? t('money.toPerson') : '', ...support.flags.map((flag) => t(`flag.${flag}`))].filter(Boolean).join(t('listComma'))}</small>`);

const nearCell = (answer) => drawnAs(answer, () => {
  const near = nearlyThere();
  return html`<td>${near.length ? near.slice(0, 2).map(nearView) : html`<span class="soft">${t('compare.none')}</span>`}</td>`;
});

const nearView = (one) => html`<span>${one.title}</span><small>${[one.year ? t('compare.year', { year: one.year }) : '', one.amount > 0 ? `${t('reach.more', { amount: amountText(one) })} ${evidenceWord(one.evidence)}` : ''].filter(Boolean).join(t('listComma'))}</small>`;

const openCell = (answer) => {
  const count = openQuestions(answer.assessment, answer.firm.request).length;
  return html`<td>${count ? t('compare.openCount', { count }) : html`<span class="soft">${t('compare.none')}</span>`}</td>`;
};
