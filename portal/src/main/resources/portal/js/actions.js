// What the user can do. Every answer is kept first and assessed then, so that a failing API loses nothing.

import * as api from './api.js';
import { plainWords } from './faults.js';
import { setLanguage as useLanguage, t } from './i18n.js';
import { measureOf, measureOfToday } from './measures.js';
import { putAt, removeAt, valueAt } from './pointers.js';
import { groupAt, readSchema, withoutPrivate } from './schema.js';
import { afterDrawing, atTheStart, changed, hasNoAnswers, state, way } from './state.js';
import { announce, focusOn, idOf } from './focus.js';
import { told, turnedUp } from './sums.js';
import { requestOf } from './shape.js';
import { forgetWithin, offerBack } from './undo.js';
import { tidied, tidiedWay } from './tidy.js';

const SLOW = 2_500;
const TYPING = 600;
let running = null;
let judged = null; // what the assessment on the page was made of

/** The pages that show the articles want the whole answer; while answering a summary does. */
const wantsArticles = () => ['results', 'article', 'report'].includes(state.route.view);

/** A question that is sent while the form is still on its way: without answers there is nothing private to leave out. */
let early = null;

function askEarly(language) {
  const request = { profile: {} };
  early = hasNoAnswers() ? { asked: JSON.stringify([language, request]), answer: api.assess(request, language, view()) } : null;
  early?.answer.catch(() => {});
}

/** The answer that was asked for early, once; else a new one. */
function answerTo(request, asked, signal) {
  const ready = early?.asked === asked ? early.answer : null;
  early = null;
  return ready ?? api.assess(request, state.language, view(), signal);
}

const view = () => (wantsArticles() ? 'full' : 'summary');

/** Asks the API about the answers as they are, unless it has judged them. A newer question replaces an older one that is still open. */
export async function assess() {
  if (!state.schema) return;
  const request = withoutPrivate(state.schema, state.request);
  const asked = JSON.stringify([state.language, request]);
  const isJudged = state.work === 'idle' && judged === asked && state.assessment !== null;
  if (isJudged && (state.assessment.articles || !wantsArticles())) return;
  running?.abort();
  const mine = new AbortController();
  running = mine;
  state.work = 'working';
  changed();
  const slow = setTimeout(() => {
    state.work = 'slow';
    changed();
  }, SLOW);
  try {
    const answer = await answerTo(request, asked, mine.signal);
    if (running !== mine) return;
    await fetchMeasureOf(answer);
    if (running !== mine) return;
    if (!isJudged) {
      state.fresh = turnedUp(state.assessment, answer);
      announce(told(answer, state.fresh));
    }
    state.assessment = answer;
    judged = asked;
    state.faults = {};
    state.work = 'idle';
  } catch (e) {
    if (running !== mine) return;
    if (e instanceof api.ApiFaults) {
      state.faults = Object.fromEntries(e.faults.map((fault) => [fault.pointer, plainWords(fault)]));
      state.work = 'faulty';
      announce(e.message);
    } else {
      state.work = 'failed';
      state.refusal = e.refusal ?? null;
      announce(state.refusal ?? t('failed.title'));
    }
  } finally {
    clearTimeout(slow);
    changed();
  }
}

/** Another day or year may be that of another measure: the page is drawn from the one that answered. */
async function fetchMeasureOf({ measure: { id } }) {
  if (state.measure && state.measure.id !== id) state.measure = await measureOf(id, state.language);
}

/** Fetches what the page is made from, in its language, and assesses. */
export async function loadAll() {
  const language = state.language;
  state.loadFailed = false;
  changed();
  try {
    askEarly(language);
    const measuring = measureOfToday(language);
    // Told by the wait for it below; should the schema fail first, that is failure enough.
    measuring.catch(() => {});
    const schema = readSchema(await api.profileSchema(language));
    if (language !== state.language) return;
    state.schema = schema;
    tidyUp();
    changed();
    const assessed = assess();
    const measure = await measuring;
    if (language !== state.language) return;
    state.measure = measure;
    await assessed;
    if (state.assessment) await fetchMeasureOf(state.assessment);
  } catch {
    if (language === state.language) state.loadFailed = true;
  }
  changed();
}

/** Takes out what the form does not know any more, so that the rest can be assessed; what that was is told until dismissed. */
function tidyUp() {
  Object.assign(state, tidiedWay(state.schema, way()));
  const { request, dropped } = tidied(state.schema, state.request);
  if (dropped.length === 0) return;
  state.request = request;
  state.dropped = [...new Set([...state.dropped, ...dropped])];
}

export function forgetDropped() {
  state.dropped = [];
  changed();
}

export function retry() {
  return state.schema && state.measure ? assess() : loadAll();
}

export async function chooseLanguage(language) {
  await useLanguage(language);
  state.language = language;
  state.whatIf = null;
  changed();
  return loadAll();
}

/** Keeps an answer; null takes it back. Resolves when the API has judged it, or failed to. */
export function answer(pointer, value) {
  putAt(state.request, pointer, value);
  delete state.drafts[pointer];
  delete state.faults[pointer];
  state.notice = null;
  if (value !== null) state.unsure.delete(pointer);
  changed();
  const field = decidesNothing(pointer);
  return field ? Promise.resolve() : assess();
}

function decidesNothing(pointer) {
  const name = pointer.split('/').pop();
  return groupAt(state.schema, pointer)?.fields.find((field) => field.name === name)?.decides === false;
}

let pause;

/** Something is being typed. What is an answer is kept at once and judged at a pause, so that no reload loses it. */
export function typed(pointer, raw, { value, fault }) {
  state.drafts[pointer] = { raw, fault: undefined };
  clearTimeout(pause);
  if (!fault) {
    putAt(state.request, pointer, value);
    pause = setTimeout(assess, TYPING);
  }
  changed();
}

/** What was typed is no answer: it stays in sight with what is wrong; an earlier answer no longer holds. */
export function draft(pointer, raw, fault) {
  clearTimeout(pause);
  state.drafts[pointer] = { raw, fault };
  if (valueAt(state.request, pointer) !== null) {
    putAt(state.request, pointer, null);
    assess();
  }
  changed();
}

/** Takes out what the API will not have, known to the form or not: an old answer may be to a question that is no more. */
export function drop(pointer) {
  removeAt(state.request, pointer);
  delete state.faults[pointer];
  return assess();
}

export function askFor(day, claimYear = state.request.claimYear) {
  putAt(state.request, '/asOf', day || null);
  putAt(state.request, '/claimYear', claimYear || null);
  return assess();
}

export function addItem(group, item = {}) {
  const list = listOf(group);
  if (list.length >= group.maxItems) return assess();
  list.push(item);
  showItem(group, list.length - 1);
  return assess();
}

/** One more of the same kind: what says what the thing is, never its dates or money. */
export function addAlike(group) {
  const last = listOf(group).at(-1) ?? {};
  const kinds = group.fields.filter((field) => field.identifies && last[field.name] !== undefined);
  return addItem(group, Object.fromEntries(kinds.map(({ name }) => [name, last[name]])));
}

const showItem = (group, index) =>
  afterDrawing(() => {
    const item = document.getElementById(idOf(`${group.pointer}/${index}`));
    (item?.querySelector('input:not([type=radio], [type=checkbox])') ?? item?.querySelector('input'))?.focus();
  });

export function copyItem(group, index) {
  const list = listOf(group);
  if (list.length >= group.maxItems) return assess();
  const copy = structuredClone(list[index]);
  for (const field of group.fields) if (!field.decides) delete copy[field.name];
  list.splice(index + 1, 0, copy);
  forgetDrafts(group.pointer);
  announce(t('item.copied', { name: `${group.itemLabel} ${index + 2}` }));
  afterDrawing(() => focusOn(`#${idOf(`${group.pointer}/${index + 1}`)} :is(input, select)`));
  return assess();
}

/** The last item gone leaves the question open: that there are none is said on purpose. */
export function removeItem(group, index) {
  const item = listOf(group)[index];
  removeAt(state.request, `${group.pointer}/${index}`);
  if (listOf(group).length === 0) putAt(state.request, group.pointer, null);
  forgetDrafts(group.pointer);
  offerBack(t('item.removed', { name: `${group.itemLabel} ${index + 1}` }), () => putItemBack(group, index, item), state.firm);
  afterDrawing(() => focusOn(`#${idOf(group.pointer)}-add`));
  return assess();
}

function putItemBack(group, index, item) {
  listOf(group).splice(index, 0, item);
  forgetDrafts(group.pointer);
  showItem(group, Math.min(index, listOf(group).length - 1));
  return assess();
}

function listOf(group) {
  if (!Array.isArray(valueAt(state.request, group.pointer))) putAt(state.request, group.pointer, []);
  return valueAt(state.request, group.pointer);
}

/** Places of items have moved: what was remembered by place no longer holds. */
function forgetDrafts(pointer) {
  for (const remembered of [state.drafts, state.faults]) {
    for (const key of Object.keys(remembered)) if (key.startsWith(`${pointer}/`)) delete remembered[key];
  }
}

/** Puts a whole request in place of the answers so far. @param dropped what was taken out of it already */
export function replaceAnswers(request, faults = {}, dropped = []) {
  const shaped = requestOf(request);
  // What comes back would come into answers of which it is none.
  forgetWithin();
  Object.assign(state, atTheStart());
  state.request = shaped.request;
  state.drafts = Object.fromEntries(Object.entries(faults).map(([pointer, fault]) => [pointer, { raw: '', fault }]));
  state.faults = {};
  state.whatIf = null;
  state.dropped = [...dropped, ...shaped.dropped];
  if (state.schema) tidyUp();
  return assess();
}

/** Another firm is open now: nothing on the page is of the one before. */
export function showAnother() {
  forgetWithin();
  Object.assign(state, { drafts: {}, faults: {}, whatIf: null, assessment: null, fresh: new Set() });
  if (state.schema) tidyUp();
  changed();
  return assess();
}
