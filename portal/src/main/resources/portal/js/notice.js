// One sentence that something was done: shown until it is dismissed, and said to a screen reader.

import { announce } from './focus.js';
import { changed, state } from './state.js';

export function say(text) {
  state.notice = text;
  announce(text);
  changed();
}

export function dismiss() {
  state.notice = null;
  changed();
}
