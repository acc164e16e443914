// One sentence that something was done: shown until it is dismissed, and said to a screen reader.

import { announce } from './focus.js';
import { changed, state } from './state.js';

/** Of what the user did; the next answer takes it away. */
export function say(text) {
  state.notice = text;
  announce(text);
  changed();
}

/** Of what happened elsewhere: no answer takes it away. */
export function tellOf(text) {
  state.elsewhere = text;
  announce(text);
  changed();
}

export function dismiss() {
  state.notice = null;
  changed();
}

export function dismissElsewhere() {
  state.elsewhere = null;
  changed();
}
