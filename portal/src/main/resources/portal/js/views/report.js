// The report: one clean document for A4, with whose, for which day, by which rules, and how well all of it is known.

import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { wholeDays } from '../days.js';
import { evidenceChip } from '../evidence.js';
import { fieldView } from '../field.js';
import { t } from '../i18n.js';
import { itemName } from '../group.js';
import { answerText } from '../missing.js';
import { moneyView } from '../money.js';
import { nearMisses, nearMissLine } from '../near-misses.js';
import { otherYearsView } from '../other-years.js';
import { overlapsView } from '../overlaps.js';
import { valueAt } from '../pointers.js';
import { sourceView } from '../sources.js';
import { state } from '../state.js';
import { askedText, isJudged, otherNotes, statusText, todayLine } from '../term.js';
import { tilesView } from '../tiles.js';
import { today } from '../today.js';
import { warningsView } from '../warnings.js';
import { claimNotice, flagsView, notNear, openLabels, plainReason, sumOf, supports, unmetView } from './results.js';

export function reportView() {
  const { assessment, measure, schema } = state;
  if (!assessment || !measure || !schema) return html`<h1 tabindex="-1">${t('report.title')}</h1><p aria-busy="true">${t('loading')}</p>`;
  const firm = schema.groups[0];
  const own = firm.fields.filter((field) => !field.decides);
  return html`
    <section class="card no-print names"><h2>${t('report.names')}</h2><p>${t('report.namesHelp')}</p>
      <div class="fields">${own.map((field) => fieldView(`${firm.pointer}/${field.name}`, field))}</div>
      <p class="actions"><button type="button" @click=${() => window.print()}>${t('report.print')}</button><small>${t('report.printHint')}</small></p></section>
    <article class="report">
      <header>${todayLine()}<h1 tabindex="-1">${t('report.title')}</h1>
        <p>${measure.title}（${measure.number}，${measure.nickname}）</p>
        <dl class="facts">
          ${own.map((field) => fact(field.label, valueAt(state.request, `${firm.pointer}/${field.name}`) ?? t('report.noName')))}
          ${fact(t('report.made'), today())}
          ${fact(t('report.asked'), `${assessment.asOf}${t('paren', { text: statusText(assessment) })}`)}
          ${fact(t('report.year'), assessment.claimYear)}
          ${fact(t('report.term'), html`${wholeDays(`${assessment.measure.inForceFrom} – ${assessment.measure.lastDayInForce}`)}${evidenceChip(measure.termEvidence)}`)}
          ${fact(t('report.version'), assessment.measure.rulesVersion)}
        </dl></header>
      ${isJudged(assessment) ? results() : html`<p>${wholeDays(askedText(assessment))}</p>`}
      <section><h2>${t('report.legend')}</h2><dl class="facts wide">${Object.entries(measure.words.evidence).map(([code, word]) => fact(word, measure.words.evidenceMeaning[code]))}</dl></section>
      <section><h2>${t('article.notes')}</h2><ul>${otherNotes(assessment).map((note) => html`<li>${note}</li>`)}</ul><p>${t('article.applyText')}</p></section>
      <section class="sources"><h2>${t('article.sources')}</h2><ul>${Object.values(measure.sources).map((source) => html`<li>${sourceView(source)}</li>`)}</ul></section>
      <section><h2>${t('report.disclaimer')}</h2><p>${assessment.disclaimer}</p></section>
    </article>`;
}

const fact = (name, value) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function results() {
  const rest = notNear();
  const because = (reason) => rest.filter(({ clause }) => plainReason(clause) === reason);
  const of = (verdict) => supports().filter(({ clause }) => clause.verdict === verdict);
  return html`
    ${claimNotice()}
    ${warningsView()}
    <section><h2>${t('money.title')}</h2>${moneyView()}</section>
    <section class="wall-section"><h2>${t('report.all')}</h2>${tilesView('wall')}</section>
    <section><h2>${t('results.qualified')}</h2>${table(of('QUALIFIED'), ({ article, clause }) => [html`${sumOf(article, clause)}${flagsView(clause)}`, clause.documents.join(' / ')], [t('money.title'), t('article.documents')])}</section>
    ${otherYearsView()}
    <section><h2>${t('results.open')}</h2>${table(of('NEEDS_INFORMATION'), ({ clause }) => [html`${openLabels(clause).join(' / ')}${flagsView(clause)}`], [t('report.open')])}</section>
    <section><h2>${t('results.near')}</h2>
      ${nearMisses().length ? framed([t('report.missing'), t('report.reach')], nearMisses().map(nearMissLine)) : html`<p>${t('results.none')}</p>`}</section>
    ${rest.length
      ? html`<section><h2>${t('report.rest')}</h2>
          ${because(null).length ? table(because(null), ({ clause }) => [unmetView(clause)], [t('report.missing')]) : nothing}
          ${['results.noItems', 'results.otherKinds'].map((reason) => aside(reason, because(reason)))}</section>`
      : nothing}
    ${overlapsView()}
    ${answers()}`;
}

const aside = (word, entries) =>
  entries.length ? html`<p><b>${t(word)}${t('colon')}</b>${entries.map(({ clause }) => `${clause.id} ${clause.title}`).join(' / ')}</p>` : nothing;

function table(entries, cells, heads) {
  if (entries.length === 0) return html`<p>${t('results.none')}</p>`;
  return framed(heads, entries.map((entry) => html`<tr><th scope="row">${entry.clause.id} ${entry.clause.title}</th>${cells(entry).map((cell) => html`<td>${cell}</td>`)}</tr>`));
}

const framed = (heads, rows) => html`<table><thead><tr><th scope="col">${t('report.support')}</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
  <tbody>${rows}</tbody></table>`;

/** What the results rest on: every answer given. */
function answers() {
  const groups = state.schema.groups.filter((group) => valueAt(state.request, group.pointer) !== null);
  const empty = groups.filter((group) => valueAt(state.request, group.pointer).length === 0);
  return html`<section class="answers"><h2>${t('report.answers')}</h2>${groups.filter((group) => !empty.includes(group)).map((group) => {
    const value = valueAt(state.request, group.pointer);
    if (!group.isList) return html`<h3>${group.label}</h3>${record(group, group.pointer)}`;
    return html`<h3>${group.label}</h3>${value.map((_, i) => html`<h4>${itemName(group, i)}</h4>${record(group, `${group.pointer}/${i}`)}`)}`;
  })}${empty.length ? html`<h3>${t('none.list')}</h3><p>${empty.map((group) => group.label).join(' / ')}</p>` : nothing}</section>`;
}

const record = (group, pointer) => html`<dl class="facts">${group.fields
  .map((field) => [field, valueAt(state.request, `${pointer}/${field.name}`)])
  .filter(([, value]) => value !== null)
  .map(([field, value]) => fact(field.label, answerText(`${pointer}/${field.name}`, value)))}</dl>`;
