// The report that is handed on: a first page that says what the firm gets, a second of what to do, and an appendix that shows what it rests on.

import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { counts } from '../articles.js';
import { wholeDays } from '../days.js';
import { evidenceChip, evidenceOf, evidenceWord, levelOf, meaningOf } from '../evidence.js';
import { fieldView } from '../field.js';
import { t } from '../i18n.js';
import { icon } from '../icons.js';
import { itemName } from '../group.js';
import { answerText } from '../missing.js';
import { overlapsView } from '../overlaps.js';
import { valueAt } from '../pointers.js';
import { qrView } from '../qr.js';
import { sourceView } from '../sources.js';
import { articleStanding, standingWord } from '../standing.js';
import { changed, state } from '../state.js';
import { amountText } from '../strip.js';
import { besides, confirmed, figures, parts, yuan } from '../sums.js';
import { askedText, isAfter, isJudged, otherNotes, statusText, todayLine } from '../term.js';
import { today } from '../today.js';
import { toDoView } from '../to-do.js';

export function reportView() {
  const { assessment, measure, schema } = state;
  if (!assessment || !measure || !schema) return html`<h1 tabindex="-1">${t('report.title')}</h1><p aria-busy="true">${t('loading')}</p>`;
  return html`${barView()}${paperView(true)}`;
}

/** What goes to paper. @param hasLink whether the answers stand there as a square to scan */
export const paperView = (hasLink) => {
  const isWhole = isJudged(state.assessment);
  return html`<article class="report">
    <section class="page">${headView()}${isWhole ? frontView() : html`<p>${wholeDays(askedText(state.assessment))}</p>`}</section>
    ${isWhole ? html`<section class="page">${toDoView()}${hasLink ? qrView() : nothing}${signView()}</section>` : nothing}
    <section class="page appendix">${isWhole ? html`${answersView()}${articlesView()}${overlapsView()}` : nothing}${restsOnView()}</section>
  </article>`;
};

/** What stands on the page only: whose report it is, and the way to paper. */
function barView() {
  const firm = state.schema.groups[0];
  const own = firm.fields.filter((field) => !field.decides);
  return html`<section class="report-bar no-print"><div><h1 tabindex="-1">${t('report.bar')}</h1><p class="lead">${t('report.barText')}</p></div>
    <p class="actions"><button type="button" @click=${() => window.print()}>${icon('print')}${t('report.print')}</button></p>
    <div class="fields names">${own.map((field) => fieldView(`${firm.pointer}/${field.name}`, field))}
      <div class="field line kind-text"><label for="report-unit">${t('report.unit')}</label><p class="help" id="report-unit-help">${t('report.unitHelp')}</p>
        <div class="entry"><input id="report-unit" type="text" maxlength="100" autocomplete="off" aria-describedby="report-unit-help" .value=${state.unit} @input=${keepUnit}></div></div></div></section>`;
}

function keepUnit(event) {
  state.unit = event.target.value;
  changed();
}

function headView() {
  const { assessment, measure } = state;
  const name = valueAt(state.request, '/profile/company/name');
  const code = valueAt(state.request, '/profile/company/unifiedSocialCreditCode');
  return html`<header><div><p class="kicker">${t('report.title')}</p><h2 class="firm">${name ?? t('report.noName')}</h2>${code ? html`<p class="code">${code}</p>` : nothing}</div>
    <dl class="facts">${fact(t('report.made'), today())}
      ${assessment.asOf === today() ? nothing : fact(t('report.asked'), `${assessment.asOf}${t('paren', { text: statusText(assessment) })}`)}
      ${fact(t('report.year'), assessment.claimYear)}${state.unit ? fact(t('report.by'), state.unit) : nothing}</dl></header>
    <div class="term-line" data-after=${isAfter()}>${todayLine()}<p>${measure.title}${t('paren', { text: `${measure.number}${t('listComma')}${measure.nickname}` })}${t('stop')}${isAfter() ? t('report.after') : nothing}</p></div>`;
}

const fact = (name, value) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

/** The first page: the sum, how well it is known, and the table. */
function frontView() {
  const { supports, totals } = state.assessment;
  if (supports.length === 0) return html`<p class="sum-line">${t('report.none')}</p>`;
  return html`<p class="sum-line">${t('report.count', { count: supports.length })}${parts(totals.qualified).length ? html`${t('comma')}${figures(totals.qualified)}` : nothing}</p>
    <p>${confirmed(state.assessment)}${t('report.noBudget')}</p>
    <table class="table"><thead><tr><th scope="col">${t('report.support')}</th><th scope="col" class="money">${t('report.amount')}</th><th scope="col">${t('report.how')}</th><th scope="col">${t('report.evidence')}</th><th scope="col">${t('article.documents')}</th></tr></thead>
      <tbody>${supports.map(supportRow)}</tbody>
      <tfoot>${parts(totals.qualified).map(({ evidence, amount }) => html`<tr><th scope="row">${t(`if.sum.${evidence}`)}</th><td class="money">${yuan(amount)}</td><td colspan="3">${besides(totals.qualified).length ? t('report.besides', { list: besides(totals.qualified).join(t('listComma')) }) : nothing}</td></tr>`)}</tfoot></table>
    ${flagNotes()}
    <p class="small">${t('report.evidenceMeans')}</p>`;
}

const numberOf = (source) => Object.keys(state.measure.sources).indexOf(source) + 1;

/** On paper nothing can be opened: the exact level and the sources stand in the row. */
function supportRow(support) {
  const evidence = evidenceOf(support);
  return html`<tr data-support=${support.clause}><th scope="row">${support.title}${support.flags.map((flag) => html`<sup>${flagNumber(flag)}</sup>`)}</th>
    <td class="money">${amountText(support)}${support.payee === 'PERSON' ? html`<small>${t('money.toPerson')}</small>` : nothing}</td>
    <td>${support.steps.length ? support.steps.join(t('listSeparator')) : html`<span class="small">${t('report.clause', { clause: support.clause })}</span>`}</td>
    <td class="ev-cell">${evidenceWord(evidence)}<small>${levelOf(evidence)}${support.evidence.sources.length ? html`<br>${t('report.sourceNumbers', { list: support.evidence.sources.map(numberOf).join(t('listAnd')) })}` : nothing}</small></td>
    <td>${support.documents.join(t('listAnd')) || t('report.noDocuments')}</td></tr>`;
}

const flagsShown = () => [...new Set(state.assessment.supports.flatMap(({ flags }) => flags))];

const flagNumber = (flag) => '①②③④⑤'[flagsShown().indexOf(flag)];

const flagNotes = () => flagsShown().map((flag) => html`<p class="small flag-note">${flagNumber(flag)} ${state.measure.words.flag[flag]}${t('stop')}${flag === 'CHECK_OVERLAP' ? overlapNote() : nothing}</p>`);

/** Which instrument that is, and what is known of it. */
const overlapNote = () =>
  (state.assessment.measure.overlaps ?? [])
    .filter(({ articles }) => state.assessment.supports.some(({ article, flags }) => flags.includes('CHECK_OVERLAP') && articles.includes(article)))
    .map(({ title, number, note }) => html`${title}${t('paren', { text: number })}${t('colon')}${note}`);

const signView = () => html`<dl class="sign">${['report.signMade', 'report.signChecked', 'report.signDay'].map((word) => html`<div><dt>${t(word)}</dt><dd></dd></div>`)}</dl>
  <p class="small">${t('report.disclaimer')}</p>`;

/** What the results rest on: every answer given. */
function answersView() {
  const groups = state.schema.groups.filter((group) => valueAt(state.request, group.pointer) !== null);
  const empty = groups.filter((group) => valueAt(state.request, group.pointer).length === 0);
  return html`<section class="answers"><h2>${t('report.answers')}</h2><div class="columns">${groups.filter((group) => !empty.includes(group)).map((group) => {
    const value = valueAt(state.request, group.pointer);
    if (!group.isList) return html`<section><h3>${group.label}</h3>${record(group, group.pointer)}</section>`;
    return value.map((_, i) => html`<section><h3>${group.label}${t('paren', { text: itemName(group, i) })}</h3>${record(group, `${group.pointer}/${i}`)}</section>`);
  })}${empty.length ? html`<section><h3>${t('report.nothing')}</h3><p>${empty.map((group) => group.label).join(t('listAnd'))}</p></section>` : nothing}</div></section>`;
}

const record = (group, pointer) => html`<dl class="facts">${group.fields
  .map((field) => [field, valueAt(state.request, `${pointer}/${field.name}`)])
  .filter(([, value]) => value !== null)
  .map(([field, value]) => fact(field.label, answerText(`${pointer}/${field.name}`, value)))}</dl>`;

/** Every article by how it stands, in a line each. */
function articlesView() {
  const { articles } = state.assessment;
  if (!articles) return html`<p aria-busy="true">${t('loading')}</p>`;
  const standings = [...new Set(articles.map(articleStanding))];
  return html`<section class="all-articles"><h2>${t('articles.title', { count: articles.length })}</h2><p class="small">${counts()}</p>${standings.map((code) => html`<p><b>${standingWord(code)}</b> ${articles
    .filter((article) => articleStanding(article) === code)
    .map(({ number, title }) => `${number} ${title}`)
    .join(t('listAnd'))}${t('stop')}</p>`)}<p class="small">${t('report.numbers')}</p></section>`;
}

function restsOnView() {
  const { assessment, measure } = state;
  const levels = Object.keys(measure.words.evidence).filter((code) => code !== 'UNPUBLISHED');
  return html`<section class="sources"><h2>${t('article.sources')}</h2><ol>${Object.values(measure.sources).map((source) => html`<li>${sourceView(source)}</li>`)}</ol></section>
    <section><h2>${t('report.legend')}</h2><dl class="facts wide">${levels.map((code) => fact(`${evidenceWord(code)}${t('colon')}${levelOf(code)}`, meaningOf(code)))}</dl></section>
    <section><h2>${t('article.notes')}</h2><ul class="notes">${otherNotes(assessment).map((note) => html`<li>${note}</li>`)}<li>${assessment.disclaimer}</li>
      <li>${wholeDays(t('report.termKnown', { from: assessment.measure.inForceFrom, to: assessment.measure.lastDayInForce }))}${evidenceChip(measure.termEvidence)}</li><li>${t('report.version', { version: assessment.measure.rulesVersion })}</li></ul></section>`;
}
