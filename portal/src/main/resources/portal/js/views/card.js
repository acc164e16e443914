// One topic to fill in, and beside it what all of it brings so far.

import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { addAlike } from '../actions.js';
import { fieldView } from '../field.js';
import { idOf } from '../focus.js';
import { groupView } from '../group.js';
import { t } from '../i18n.js';
import { icon } from '../icons.js';
import { valueAt } from '../pointers.js';
import { fieldAt, groupAt } from '../schema.js';
import { state } from '../state.js';
import { stepView } from '../steps.js';
import { stripFoot, stripView } from '../strip.js';
import { FIRM_CARD, firmFieldsOf } from '../topics.js';
import { back, nextCard, openCard } from '../walk.js';

export function cardView() {
  const { at, trail } = state;
  const place = trail.indexOf(at);
  const group = groupAt(state.schema, at);
  const field = fieldAt(state.schema, at);
  return html`<div class="two filling">
    <div class="question">
      ${stepView(3, 'step.cards', { number: place + 1, all: trail.length })}
      <ol class="trail" aria-label=${t('ask.trail')}>${trail.map((pointer) => trailView(pointer, at))}</ol>
      <form class="card ask" @submit=${submit} novalidate>
        <h1 tabindex="-1">${field?.question ?? group.question}</h1>
        <p class="counts"><b>${t('ask.counts')}</b>${(field ?? group).example}${t('stop')}<b>${t('ask.countsNot')}</b>${(field ?? group).notCounted}${t('stop')}</p>
        ${bodyOf(at, group, field)}
        ${footOf(group, field, trail[place + 1])}
      </form>
    </div>
    <aside class="live">${stripView()}</aside>
  </div>${stripFoot()}`;
}

const nameOf = (pointer) => (fieldAt(state.schema, pointer) ?? groupAt(state.schema, pointer)).label;

function trailView(pointer, at) {
  const value = valueAt(state.request, pointer);
  const isDone = Array.isArray(value) ? value.some((item) => Object.keys(item).length) : value !== null;
  return html`<li><button type="button" class="chip" data-done=${isDone} aria-current=${pointer === at ? 'step' : nothing} @click=${() => openCard(pointer)}>${
    pointer === FIRM_CARD ? topicNameOfServices() : nameOf(pointer)}</button></li>`;
}

const topicNameOfServices = () => t('ask.services');

function bodyOf(at, group, field) {
  const asked = { isAsked: true };
  if (field) return html`<div class="part">${fieldView(at, field, asked)}</div>`;
  const ofFirm = firmFieldsOf(at);
  const firm = ofFirm.length ? html`<div class="part fields">${ofFirm.map((one) => fieldView(one.pointer, one.field, asked))}</div>` : nothing;
  return at === FIRM_CARD ? firm : html`${firm}<div class="part">${groupView(group, asked)}</div>`;
}

function footOf(group, field, next) {
  const isList = group.isList && !field;
  return html`<div class="card-foot">
    <button type="submit">${next ? t('ask.next', { name: next === FIRM_CARD ? topicNameOfServices() : nameOf(next) }) : t('ask.toResults')}</button>
    ${isList ? html`<button type="button" class="secondary" id="${idOf(group.pointer)}-add" @click=${() => addAlike(group)}
      ?disabled=${(valueAt(state.request, group.pointer) ?? []).length >= group.maxItems}>${icon('plus')}${t('ask.another', { item: group.itemLabel })}</button>` : nothing}
    <span class="end"><button type="button" class="quiet" @click=${back}>${t('back')}</button>
      <button type="button" class="quiet" @click=${nextCard}>${t('ask.later')}</button></span>
  </div>`;
}

function submit(event) {
  event.preventDefault();
  document.activeElement?.matches('input') && document.activeElement.blur();
  nextCard();
}
