// The way through the questions: kind, scope, topics, one card a topic, results. Where one stands is kept, so that a reload changes nothing.

import { addItem, assess } from './actions.js';
import { focusOn, idOf } from './focus.js';
import { goTo } from './go.js';
import { putAt, valueAt } from './pointers.js';
import { fieldAt, groupAt } from './schema.js';
import { KIND, sentencesFor } from './scope.js';
import { afterDrawing, changed, faultAt, state } from './state.js';
import { FIRM_CARD, settleTopics } from './topics.js';

/** Sentences that were not marked hold. */
export function settleScope() {
  for (const { pointer, test } of sentencesFor(valueAt(state.request, KIND))) {
    const isMarked = state.unsure.has(pointer) || valueAt(state.request, pointer) !== null;
    if (!isMarked && typeof test.value === 'boolean') putAt(state.request, pointer, test.value);
  }
  assess();
  goTo('topics');
}

export function leaveTopics() {
  settleTopics();
  assess();
  return state.trail.length ? openCard(state.trail[0]) : finish();
}

export function openCard(pointer) {
  const group = groupAt(state.schema, pointer);
  goTo('cards', pointer);
  if (group.isList && !valueAt(state.request, pointer)?.length) addFirst(group);
}

function addFirst(group) {
  addItem(group);
  afterDrawing(() => focusOn('main h1'));
}

/** Goes on where nothing on the card is at fault; else to what is. */
export function nextCard() {
  const { at } = state;
  const faulty = Object.keys({ ...state.faults, ...state.drafts }).find((place) => place.startsWith(at) && faultAt(place));
  if (faulty) {
    afterDrawing(() => focusOn(`#${idOf(faulty)}`) ?? focusOn('.fault:not([hidden])'));
    return;
  }
  dropEmptyItems(at);
  const next = state.trail[state.trail.indexOf(at) + 1];
  if (next) openCard(next);
  else finish();
}

/** An item of which nothing was told is none: the topic stays open. */
function dropEmptyItems(at) {
  const items = valueAt(state.request, at);
  if (!Array.isArray(items)) return;
  const told = items.filter((item) => Object.keys(item).length > 0);
  if (told.length === items.length) return;
  if (told.length === 0) state.ticked.add(at);
  putAt(state.request, at, told.length ? told : null);
  assess();
}

export function back() {
  if (state.step === 'scope') return goTo('kind');
  if (state.step === 'topics') return goTo('scope');
  dropEmptyItems(state.at);
  const before = state.trail[state.trail.indexOf(state.at) - 1];
  return before ? openCard(before) : goTo('topics');
}

function finish() {
  state.step = 'topics';
  state.at = null;
  window.location.hash = '#/results';
  changed();
}

/** Opens the card of a fact, from anywhere; the whole form where it is on none. */
export function askAbout(pointer) {
  const group = groupAt(state.schema, pointer);
  const card = fieldAt(state.schema, pointer) && group.pointer === FIRM_CARD ? null : group.pointer;
  if (!card) return false;
  if (!state.trail.includes(card)) state.trail.push(card);
  state.ticked.add(card);
  state.unsure.delete(card);
  window.location.hash = '#/';
  openCard(card);
  return true;
}
