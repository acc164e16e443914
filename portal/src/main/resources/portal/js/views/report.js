// The report: one clean document for A4, with whose, for which day, by which rules, and how well all of it is known.

import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { fieldView } from '../field.js';
import { t } from '../i18n.js';
import { itemName } from '../group.js';
import { answerText, missingView } from '../missing.js';
import { moneyView } from '../money.js';
import { valueAt } from '../pointers.js';
import { state } from '../state.js';
import { tilesView } from '../tiles.js';
import { isEmptyList, nearestCriteria, nearMisses, openLabels, sumOf, supports } from './results.js';

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
      <header><h1 tabindex="-1">${t('report.title')}</h1>
        <p>${measure.title}（${measure.number}，${measure.nickname}）</p>
        <dl class="facts">
          ${own.map((field) => fact(field.label, valueAt(state.request, `${firm.pointer}/${field.name}`) ?? t('report.noName')))}
          ${fact(t('report.made'), today())}
          ${fact(t('report.asked'), assessment.asOf)}
          ${fact(t('report.year'), assessment.claimYear)}
          ${fact(t('report.term'), `${assessment.measure.inForceFrom} – ${assessment.measure.lastDayInForce}`)}
          ${fact(t('report.version'), assessment.measure.rulesVersion)}
        </dl></header>
      ${assessment.measure.inForce ? results() : html`<p><strong>${t('term.title')}</strong> ${t('term.over', { day: assessment.measure.lastDayInForce })}</p>`}
      <section><h2>${t('report.legend')}</h2><dl class="facts wide">${Object.entries(measure.words.evidence).map(([code, word]) => fact(word, measure.words.evidenceMeaning[code]))}</dl></section>
      <section><h2>${t('article.notes')}</h2><ul>${assessment.notes.map((note) => html`<li>${note}</li>`)}</ul><p>${t('article.applyText')}</p></section>
      <section><h2>${t('report.disclaimer')}</h2><p>${assessment.disclaimer}</p></section>
    </article>`;
}

const fact = (name, value) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

/** Today where the firm is. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

function results() {
  const near = nearMisses();
  const empty = near.filter(({ clause }) => isEmptyList(clause));
  const of = (verdict) => supports().filter(({ clause }) => clause.verdict === verdict);
  return html`
    <section><h2>${t('money.title')}</h2>${moneyView()}</section>
    <section class="wall-section"><h2>${t('report.all')}</h2>${tilesView('wall')}</section>
    <section><h2>${t('results.qualified')}</h2>${table(of('QUALIFIED'), ({ article, clause }) => [sumOf(article, clause), clause.documents.join(' / ')], [t('money.title'), t('article.documents')])}</section>
    <section><h2>${t('results.open')}</h2>${table(of('NEEDS_INFORMATION'), ({ clause }) => [openLabels(clause).join(' / ')], [t('report.open')])}</section>
    <section><h2>${t('results.near')}</h2>
      ${table(near.filter(({ clause }) => !isEmptyList(clause)), ({ clause }) => [missingView(nearestCriteria(clause))], [t('results.missing')])}
      ${empty.length ? html`<p><b>${t('results.noItems')}${t('colon')}</b>${empty.map(({ clause }) => `${clause.id} ${clause.title}`).join(' / ')}</p>` : nothing}</section>
    ${answers()}`;
}

function table(entries, cells, heads) {
  if (entries.length === 0) return html`<p>${t('results.none')}</p>`;
  return html`<table><thead><tr><th scope="col">${t('report.support')}</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${entries.map((entry) => html`<tr><th scope="row">${entry.clause.id} ${entry.clause.title}</th>${cells(entry).map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;
}

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
