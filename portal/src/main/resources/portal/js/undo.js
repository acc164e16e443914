// What was taken away can be had back for a while: told at the foot of the page, with the one way back.

import { announce } from './focus.js';
import { changed, state } from './state.js';

const SECONDS = 10;
let waiting;

/** @param text what is gone; @param restore puts it back */
export function offerBack(text, restore) {
  clearTimeout(waiting);
  state.undo = { text, restore };
  announce(text);
  waiting = setTimeout(forgetUndo, SECONDS * 1000);
  changed();
}

export function takeBack() {
  const { restore } = state.undo;
  forgetUndo();
  return restore();
}

export function forgetUndo() {
  clearTimeout(waiting);
  state.undo = null;
  changed();
}
