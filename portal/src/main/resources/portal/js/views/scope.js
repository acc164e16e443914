// A few sentences that must all hold: only exceptions are marked, and the button says what it asserts.

import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { answer } from '../actions.js';
import { benefits } from '../clauses.js';
import { fieldView } from '../field.js';
import { idOf } from '../focus.js';
import { t } from '../i18n.js';
import { icon } from '../icons.js';
import { valueAt } from '../pointers.js';
import { fieldAt } from '../schema.js';
import { KIND, sentencesFor } from '../scope.js';
import { changed, faultAt, state } from '../state.js';
import { stepView } from '../steps.js';
import { goTo } from '../go.js';
import { back, settleScope } from '../walk.js';

export function scopeView() {
  const kind = fieldAt(state.schema, KIND);
  const chosen = valueAt(state.request, KIND);
  const { label } = kind.choices.find(({ value }) => value === chosen) ?? {};
  const sentences = sentencesFor(chosen);
  const failing = sentences.filter(fails);
  const isMarked = sentences.some(({ pointer }) => state.unsure.has(pointer)) || failing.length > 0;
  return html`<form class="narrow question scope" @submit=${submit}>
    ${stepView(1, 'step.firm')}
    <h1 tabindex="-1">${t('scope.title', { count: sentences.length })}</h1>
    <p class="lead">${t('scope.text')} <button type="button" class="link" @click=${() => goTo('kind')}>${t('scope.kind', { kind: label })}</button></p>
    <ul class="card facts-list">${sentences.map(sentenceView)}</ul>
    ${failing.length ? outcomeView(failing) : nothing}
    <div class="foot"><p>${t(isMarked ? 'scope.rest' : 'scope.unmarked')}</p>
      <button type="button" class="quiet" @click=${back}>${t('back')}</button>
      <button type="submit">${t(failing.length ? 'scope.anyway' : isMarked ? 'scope.restHold' : 'scope.allHold')}</button></div>
  </form>`;
}

/** An answer that fails the sentence; what is open does not. */
function fails({ pointer, test }) {
  const value = valueAt(state.request, pointer);
  if (value === null) return false;
  if (test.op === 'AT_LEAST') return value < test.value;
  if (test.op === 'MORE_THAN') return value <= test.value;
  return test.op === 'IS' && value !== test.value;
}

function sentenceView(sentence, i) {
  const { pointer, test, required } = sentence;
  const field = fieldAt(state.schema, pointer);
  const value = valueAt(state.request, pointer);
  const isYesNo = field.kind === 'boolean';
  const isUnsure = state.unsure.has(pointer);
  return html`<li id=${isYesNo ? idOf(pointer) : nothing} tabindex="-1" data-code=${fails(sentence) ? 'UNMET' : isUnsure ? 'UNKNOWN' : 'MET'}>
    <span class="n" aria-hidden="true">${i + 1}</span>
    <div>${isYesNo
      ? html`<b>${field.label}</b><span class="help">${field.example}<span class="not">${t('ask.notCounted', { text: field.notCounted })}</span></span>`
      : html`${fieldView(pointer, field)}<span class="help">${t('article.required')}${t('colon')}${required}</span>`}
      ${faultAt(pointer) && isYesNo ? html`<p class="fault">${faultAt(pointer)}</p>` : nothing}</div>
    ${isYesNo ? html`<div class="marks" role="group" aria-label=${field.label}>
      <button type="button" class="chip is-bad" aria-pressed=${value === !test.value} @click=${() => mark(pointer, value === !test.value ? null : !test.value)}>${t('scope.fails')}</button>
      <button type="button" class="chip" aria-pressed=${isUnsure} @click=${() => doubt(pointer, !isUnsure)}>${t('unsure')}</button></div>` : nothing}
  </li>`;
}

function mark(pointer, value) {
  state.unsure.delete(pointer);
  answer(pointer, value);
}

function doubt(pointer, isUnsure) {
  answer(pointer, null);
  if (isUnsure) state.unsure.add(pointer);
  else state.unsure.delete(pointer);
  changed();
}

/** Which sentence fails, what falls away with it, and what is left. */
function outcomeView(failing) {
  const free = benefits().filter(({ clause }) => !clause.needsScope).map(({ clause }) => clause.title);
  return html`<section class="notice outcome" role="status">${icon('caution')}<div>
    <h2>${t('scope.out', { list: failing.map(({ label }) => t('quoted', { text: label })).join(t('listAnd')) })}</h2>
    <p>${t('scope.outText')}${free.length ? t('scope.free', { list: free.join(t('listAnd')) }) : nothing}</p>
    <p class="actions">${failing.map(({ pointer, label }) => html`<button type="button" class="secondary slim" @click=${() => mark(pointer, null)}>${t('scope.mend', { label })}</button>`)}
      <a href="#/results">${t('scope.seeWhy')}</a></p></div></section>`;
}

function submit(event) {
  event.preventDefault();
  settleScope();
}
