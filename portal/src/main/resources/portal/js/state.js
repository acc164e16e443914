// All that the page knows, in one place. Views read it; actions change it and say so with changed().

import * as storage from './storage.js';

const kept = storage.load();
const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

export const state = {
  language: kept.language === 'en' ? 'en' : 'zh',
  route: { view: 'interview' },

  // The user's: stays in this browser.
  request: isObject(kept.request?.profile) ? kept.request : { profile: {} },
  skipped: new Set(kept.skipped), // cards answered with "not sure", or left half filled in
  scopeDone: kept.scopeDone === true, // the first page is behind us
  dropped: kept.dropped ?? [], // answers to questions that are no more, until the user has seen that they are gone

  // The API's.
  schema: null,
  measure: null,
  assessment: null,
  work: 'idle', // idle | working | slow | failed | faulty
  loadFailed: false,

  // Of this visit only.
  card: null, // the question on the screen
  trail: [], // the questions before it
  drafts: {}, // by pointer: what was typed and is no answer yet, with its fault
  faults: {}, // by pointer: what the API found wrong
  dialog: null,
  notice: null, // one sentence that something was done
};

let render = () => {};
let isScheduled = false;
let afterwards = [];

export function onChange(renderer) {
  render = renderer;
}

/** Draws and keeps, once for all changes of a turn. */
export function changed() {
  if (isScheduled) return;
  isScheduled = true;
  queueMicrotask(() => {
    isScheduled = false;
    keep();
    render();
    const calls = afterwards;
    afterwards = [];
    calls.forEach((call) => call());
  });
}

/** Runs when the next drawing is on the page, for focus and the like. */
export function afterDrawing(call) {
  afterwards.push(call);
  changed();
}

export function keep() {
  const { language, request, skipped, scopeDone, dropped } = state;
  const isEmpty = hasNoAnswers() && skipped.size === 0 && dropped.length === 0 && language === 'zh';
  if (isEmpty) storage.clear();
  else storage.save({ language, request, skipped: [...skipped], scopeDone, dropped });
}

export const hasNoAnswers = () =>
  !state.request.asOf && !state.request.claimYear && Object.keys(state.request.profile).length === 0;

/** What the server finds doubtful in an answer: told where it says that the slip most likely is. */
export const doubtsAt = (pointer) =>
  (state.assessment?.warnings ?? []).filter(({ pointers }) => pointers[0] === pointer).map(({ detail }) => detail);

export const faultAt = (pointer) => state.drafts[pointer]?.fault ?? state.faults[pointer];
