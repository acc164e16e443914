// All that the page knows, in one place. Views read it; actions change it and say so with changed().

import { settingsOf, wayOf } from './shape.js';
import * as storage from './storage.js';

const settings = settingsOf(storage.loadSettings() ?? storage.loadBefore());

/** What belongs to one way through the questions, as at its beginning. */
export const atTheStart = () => wayOf(null);

export const state = {
  language: settings.language,
  route: { view: 'interview' },

  // The user's: stays in this browser. Of the firm that is open:
  firm: null, // by which it is known in this browser
  key: null, // in the register that it came from
  request: { profile: {} },
  dropped: [], // what was taken out of answers from elsewhere or before, until the user has seen that it is gone
  ...atTheStart(),
  // Of all firms:
  unit: settings.unit, // who made the report
  firms: [], // all that are kept, the last changed first

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
  elsewhere: null, // one sentence of what another tab did
  undo: null, // what was taken away a moment ago, and how it comes back
  isMenuOpen: false,
  isOutdated: false, // whether a newer page is there
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

let keepFirm = () => {};

/** @param keeper keeps the firm that is open */
export function onKeep(keeper) {
  keepFirm = keeper;
}

function keep() {
  const { language, unit } = state;
  storage.saveSettings(language === 'zh' && !unit ? null : { language, unit });
  keepFirm();
}

export const hasNoAnswers = ({ asOf, claimYear, profile } = state.request) => !asOf && !claimYear && Object.keys(profile).length === 0;

/** The way through the questions, of all that is known. */
export const way = ({ step, ticked, unsure, shelf, trail, at, accepted } = state) => ({ step, ticked, unsure, shelf, trail, at, accepted });

export const faultAt = (pointer) => state.drafts[pointer]?.fault ?? state.faults[pointer];
