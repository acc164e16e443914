// What if: answers are changed beside the present ones, judged, and laid next to them. Nothing is lost, and nothing taken over unasked.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import * as api from './api.js';
import { assess } from './actions.js';
import { fieldView } from './field.js';
import { announce, focusOn } from './focus.js';
import { placeName } from './group.js';
import { t } from './i18n.js';
import { plainWords } from './faults.js';
import { answerText } from './missing.js';
import { putAt, valueAt } from './pointers.js';
import { fieldAt, withoutPrivate } from './schema.js';
import { afterDrawing, changed, state } from './state.js';
import { amountText } from './strip.js';
import { besides, parts, yuan } from './sums.js';

/** From the conditions that fail: each answer as the condition wants it, where that can be told. */
export function tryOut(criteria) {
  const pointers = [...new Set(criteria.flatMap(({ pointers: all, pointer }) => (all.length > 1 ? [pointer] : all)))].filter((pointer) => fieldAt(state.schema, pointer));
  state.whatIf = { changes: pointers.map((pointer) => ({ pointer, value: wanted(criteria.find((one) => one.pointers.includes(pointer)), pointer) })), assessment: null };
  judge();
  afterDrawing(() => {
    const fold = document.getElementById('what-if');
    fold?.setAttribute('open', '');
    fold?.scrollIntoView({ block: 'start' });
    focusOn('#what-if :is(input, select)');
  });
}

function wanted({ test }, pointer) {
  const now = valueAt(state.request, pointer);
  if (!test) return now;
  switch (test.op) {
    case 'IS': return test.value;
    case 'IN': return test.values[0];
    case 'INCLUDES': return [...(now ?? []), test.value];
    case 'AT_LEAST': case 'AT_MOST': return test.value;
    case 'MORE_THAN': return test.unit && test.unit !== 'CNY' ? test.value + 1 : now;
    case 'BETWEEN': return test.from ?? now;
    default: return now;
  }
}

function add(pointer) {
  state.whatIf ??= { changes: [], assessment: null };
  if (!pointer || state.whatIf.changes.some((change) => change.pointer === pointer)) return;
  state.whatIf.changes.push({ pointer, value: valueAt(state.request, pointer) });
  judge();
}

function set(change, value, draft) {
  Object.assign(change, { value, raw: draft?.raw, fault: draft?.fault });
  if (!draft) judge();
  changed();
}

function changedRequest() {
  const request = structuredClone(state.request);
  state.whatIf.changes.forEach(({ pointer, value }) => putAt(request, pointer, value));
  return request;
}

let latest = 0;

async function judge() {
  const mine = ++latest;
  const { whatIf } = state;
  changed();
  try {
    const answer = await api.assess(withoutPrivate(state.schema, changedRequest()), state.language, 'summary');
    if (mine !== latest || state.whatIf !== whatIf) return;
    Object.assign(whatIf, { assessment: answer, failed: null });
    announce(t('if.said', { now: sumText(state.assessment), then: sumText(answer) }));
  } catch (e) {
    if (mine !== latest || state.whatIf !== whatIf) return;
    Object.assign(whatIf, { assessment: null, failed: e instanceof api.ApiFaults ? e.faults.map(plainWords).join(t('listSeparator')) : t('failed.title') });
  }
  changed();
}

const sumText = ({ totals, supports }) => [t('strip.countShort', { count: supports.length }), ...parts(totals.qualified).map(({ amount }) => yuan(amount))].join(t('comma'));

/** Takes the tried answers over. */
function take() {
  state.request = changedRequest();
  close();
  assess();
}

function close() {
  state.whatIf = null;
  document.getElementById('what-if')?.removeAttribute('open');
  changed();
  afterDrawing(() => focusOn('main h1'));
}

export function whatIfView() {
  const { whatIf } = state;
  return html`<details class="fold" id="what-if"><summary><b>${t('if.title')}</b><span>${t('if.text')}</span></summary><div class="in">
    ${(whatIf?.changes ?? []).map(changeView)}
    <div class="field line"><label for="if-pick">${t(whatIf?.changes.length ? 'if.pickMore' : 'if.pick')}</label>
      <select id="if-pick" @change=${(e) => { add(e.target.value); e.target.value = ''; }}><option value="">${t('if.choose')}</option>${optionsView()}</select></div>
    ${whatIf?.failed ? html`<p class="fault">${whatIf.failed}</p>` : nothing}
    ${whatIf?.assessment ? html`${tableView(state.assessment, whatIf.assessment)}
      <p class="actions"><button type="button" @click=${take}>${t('if.take')}</button><button type="button" class="quiet" @click=${close}>${t('if.close')}</button></p>` : nothing}
  </div></details>`;
}

const changeView = (change) => html`<div class="tried" data-tried=${change.pointer}>
  ${fieldView(change.pointer, { ...fieldAt(state.schema, change.pointer), label: placeName(change.pointer) }, { trial: { ...change, set: (value, draft) => set(change, value, draft) } })}
  <p class="now">${t('if.now', { answer: answerText(change.pointer, valueAt(state.request, change.pointer)) })}</p></div>`;

/** Every fact of the firm that decides, and those of each item. */
function optionsView() {
  return state.schema.groups.map((group) => {
    const value = valueAt(state.request, group.pointer);
    const records = group.isList ? (value ?? []).map((_, i) => `${group.pointer}/${i}`) : value === null && group !== state.schema.groups[0] ? [] : [group.pointer];
    const pointers = records.flatMap((record) => group.fields.filter(({ decides }) => decides).map(({ name }) => `${record}/${name}`));
    return pointers.length ? html`<optgroup label=${group.label}>${pointers.map((pointer) => html`<option value=${pointer}>${placeName(pointer)}</option>`)}</optgroup>` : nothing;
  });
}

/** Clause by clause what differs, the others as one row, and the sums: each of its own evidence, never added. */
function tableView(now, then) {
  const ids = [...new Set([...now.supports, ...then.supports].map(({ clause }) => clause))];
  const of = ({ supports }, id) => supports.find(({ clause }) => clause === id);
  const differs = (id) => amountOf(of(now, id)) !== amountOf(of(then, id)) || !of(now, id) !== !of(then, id);
  const same = ids.filter((id) => !differs(id)).length;
  const sums = [...new Set([...parts(now.totals.qualified), ...parts(then.totals.qualified)].map(({ evidence }) => evidence))];
  return html`<table class="if"><thead><tr><td></td><th scope="col">${t('if.colNow')}</th><th scope="col">${t('if.colThen')}</th><th scope="col">${t('if.colGain')}</th></tr></thead>
    <tbody>${ids.filter(differs).map((id) => rowView((of(now, id) ?? of(then, id)).title, of(now, id), of(then, id)))}
      ${same ? html`<tr><th scope="row">${t('if.same', { count: same })}</th><td></td><td></td><td>${t('if.unchanged')}</td></tr>` : nothing}</tbody>
    <tfoot>${sums.map((key) => sumRow(t(`if.sum.${key}`), now.totals.qualified[key], then.totals.qualified[key]))}</tfoot></table>
    ${besides(then.totals.qualified).length ? html`<p class="help">${t('if.besides', { list: besides(then.totals.qualified).join(t('listComma')) })}</p>` : nothing}`;
}

const amountOf = (support) => support?.amount ?? null;

const rowView = (title, now, then) => html`<tr data-clause=${(now ?? then).clause}><th scope="row">${title}</th><td>${now ? amountText(now) : t('if.not')}</td><td>${then ? amountText(then) : t('if.not')}</td>${
  gainCell(amountOf(now), amountOf(then), !now, !then)}</tr>`;

const sumRow = (title, now, then) => html`<tr><th scope="row">${title}</th><td>${yuan(now)}</td><td>${yuan(then)}</td>${gainCell(now, then)}</tr>`;

function gainCell(now, then, isNew, isGone) {
  const gain = (then ?? 0) - (now ?? 0);
  if (gain === 0) return html`<td>${t(isNew ? 'if.new' : isGone ? 'if.gone' : 'if.unchanged')}</td>`;
  return html`<td class=${gain > 0 ? 'up' : 'down'}>${t(gain > 0 ? 'if.more' : 'if.less', { amount: yuan(Math.abs(gain)) })}</td>`;
}
