// All firms of this browser: what each gets and what it still has to answer; open, copy, compare, print, take along, bring in.

import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { copyFirm, openFirm, removeAll, removeOne, startFirm } from '../firms/do.js';
import { exportAll, exportRegister } from '../firms/export.js';
import { importFirms } from '../firms/import.js';
import { nameOf } from '../firms/names.js';
import { isFailed, readSums, sumsOf, tryAgain, workOut } from '../firms/sums.js';
import { t } from '../i18n.js';
import { icon } from '../icons.js';
import { taking } from '../chosen-file.js';
import { changed, state } from '../state.js';
import { besides, parts, phrase } from '../sums.js';

const selected = new Set();
let reading = null;

export function firmsView() {
  reading ??= readSums();
  reading.then(workOut);
  const { firms } = state;
  for (const id of selected) if (!firms.some((firm) => firm.id === id)) selected.delete(id);
  return html`<header class="sentence firms-head"><div><h1 tabindex="-1">${t(firms.length ? 'firms.title' : 'firms.titleNone', { count: firms.length })}</h1><p class="lead">${t('firms.lead')}</p></div>
      <p class="actions"><button type="button" @click=${startFirm}>${icon('plus')}${t('firms.add')}</button></p></header>
    <p class="actions firms-tools">${importButton()}${firms.length ? html`
      <button type="button" class="secondary" @click=${exportAll}>${t('firms.export')}</button>
      <button type="button" class="secondary" @click=${exportRegister}>${t('firms.register')}</button>
      <a role="button" class="secondary" href="#/reports">${icon('print')}${t('firms.printAll')}</a>
      <button type="button" class="danger" @click=${removeAll}>${t('firms.removeAll')}</button>` : nothing}</p>
    ${isFailed && firms.length ? html`<p class="notice">${t('firms.failed')} <button type="button" class="secondary slim" @click=${tryAgain}>${t('failed.retry')}</button></p>` : nothing}
    ${firms.length ? tableView(firms) : html`<p class="card">${t('firms.none')}</p>`}
    ${firms.length > 1 ? footView() : nothing}`;
}

const importButton = () => html`<button type="button" class="secondary" @click=${() => document.getElementById('import-firms').click()}>${t('firms.import')}</button>
  <input id="import-firms" type="file" accept=".json,.jsonl,.ndjson,.csv,application/json,text/csv" hidden @change=${taking(importFirms)}>`;

const tableView = (firms) => html`<table class="firms"><thead><tr>${firms.length > 1 ? html`<th scope="col"><span class="heard-only">${t('firms.select', { name: '' })}</span></th>` : nothing}<th scope="col">${t('firms.firm')}</th>
  <th scope="col" class="money">${t('firms.sum')}</th><th scope="col">${t('firms.open')}</th><th scope="col">${t('firms.changed')}</th><th scope="col"><span class="heard-only">${t('firms.actions')}</span></th></tr></thead>
  <tbody>${firms.map((firm) => rowView(firm, firms.length > 1))}</tbody></table>`;

function rowView(firm, canBeCompared) {
  const name = nameOf(firm);
  const sums = sumsOf(firm);
  return html`<tr data-firm=${firm.id} aria-current=${firm.id === state.firm ? 'true' : nothing}>
    ${canBeCompared ? html`<td class="pick-cell"><label class="pickbox"><input type="checkbox" aria-label=${t('firms.select', { name })} .checked=${selected.has(firm.id)} @change=${() => turn(firm.id)}></label></td>` : nothing}
    <th scope="row"><button type="button" class="quiet name" @click=${() => openFirm(firm.id)}>${name}</button>${firm.id === state.firm ? html` <span class="tag">${t('firms.isOpen')}</span>` : nothing}${sums?.supports ? html`<small>${t('firms.supports', { count: sums.supports })}</small>` : nothing}</th>
    <td class="money">${sumView(sums)}</td>
    <td class="open-cell">${sums === undefined || sums.faults ? nothing : sums.open ? html`<span class="tag open">${t('firms.openCount', { count: sums.open })}</span>` : html`<span class="soft">${t('firms.nothingOpen')}</span>`}</td>
    <td class="soft when">${whenOf(firm.changed)}</td>
    <td class="tools"><button type="button" class="quiet" @click=${() => copyFirm(firm.id)}><span aria-hidden="true">${t('firms.copy')}</span><span class="heard-only">${t('firms.copy')} ${name}</span></button>
      <button type="button" class="quiet" @click=${() => removeOne(firm.id)}><span aria-hidden="true">${t('firms.remove')}</span><span class="heard-only">${t('firms.remove')} ${name}</span></button></td></tr>`;
}

function sumView(sums) {
  if (!sums) return html`<span class="soft">${isFailed ? '—' : t('firms.working')}</span>`;
  if (sums.faults) return html`<span class="bad">${t('firms.faulty', { count: sums.faults })}</span>`;
  if (!sums.isJudged) return html`<span class="soft">${t('firms.notJudged')}</span>`;
  const extras = besides(sums.qualified);
  return html`${parts(sums.qualified).length ? html`<b>${phrase(sums.qualified)}</b>` : html`<span class="soft">${t('firms.noSum')}</span>`}${extras.length ? html`<small>${extras.join(t('listComma'))}</small>` : nothing}${isFailed && !sums.isNow ? html`<small>${t('firms.earlier')}</small>` : nothing}`;
}

const WHEN = { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' };

const whenOf = (changedAt) => (changedAt ? new Intl.DateTimeFormat('sv-SE', WHEN).format(new Date(changedAt)) : '');

function turn(id) {
  if (!selected.delete(id)) selected.add(id);
  changed();
}

function footView() {
  const two = [...selected];
  return html`<div class="firms-foot"><p>${two.length ? t('firms.selected', { count: two.length }) : nothing} ${two.length === 2 ? nothing : t('firms.selectTwo')}</p>
    ${two.length ? html`<button type="button" class="quiet" @click=${unselect}>${t('firms.unselect')}</button>` : nothing}
    ${two.length === 2 ? html`<a role="button" href="#/compare/${two.join('-')}">${t('firms.compare')}</a>` : nothing}</div>`;
}

function unselect() {
  selected.clear();
  changed();
}
