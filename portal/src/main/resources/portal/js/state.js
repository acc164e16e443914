// All that the page knows, in one place. Views read it; actions change it and say so with changed().

import { keptOf, wayOf } from './shape.js';
import * as storage from './storage.js';

const kept = keptOf(storage.load());

/** What belongs to one way through the questions, as at its beginning. */
export const atTheStart = () => wayOf(null);

export const state = {
  language: kept.language,
  route: { view: 'interview' },

  // The user's: stays in this browser.
  request: kept.request,
  dropped: kept.dropped, // what was taken out of answers from elsewhere or before, until the user has seen that it is gone
  unit: kept.unit, // who made the report
  ...kept.way,

  // The API's.
  schema: null,
  measure: null,
  assessment: null,
  work: 'idle', // idle | working | slow | failed | faulty
  loadFailed: false,
  refusal: null, // why the API will not judge, where it says so; null when there was no answer at all

  // Of this visit only.
  fresh: new Set(), // clauses that the last answer brought
  whatIf: null, // answers to try, and what the API says of them
  drafts: {}, // by pointer: what was typed and is no answer yet, with its fault
  faults: {}, // by pointer: what the API found wrong
  dialog: null,
  notice: null, // one sentence that something was done
  undo: null, // what was taken away a moment ago, and how it comes back
  isMenuOpen: false,
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
  const { language, request, dropped, unit, step } = state;
  const isEmpty = hasNoAnswers() && step === 'kind' && dropped.length === 0 && !unit && language === 'zh';
  if (isEmpty) return storage.clear();
  const [ticked, unsure, accepted] = [state.ticked, state.unsure, state.accepted].map((set) => [...set]);
  return storage.save({ language, request, dropped, unit, way: { ...way(), ticked, unsure, accepted } });
}

export const hasNoAnswers = () =>
  !state.request.asOf && !state.request.claimYear && Object.keys(state.request.profile).length === 0;

/** The way through the questions, of all that is known. */
export const way = ({ step, ticked, unsure, shelf, trail, at, accepted } = state) => ({ step, ticked, unsure, shelf, trail, at, accepted });

export const faultAt = (pointer) => state.drafts[pointer]?.fault ?? state.faults[pointer];
