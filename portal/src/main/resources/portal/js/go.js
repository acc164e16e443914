// From one step of the way through the questions to another, and the first step of all.

import { answer } from './actions.js';
import { focusOn } from './focus.js';
import { KIND } from './scope.js';
import { afterDrawing, state } from './state.js';

/** Puts a step on the screen and the focus on its heading. */
export function goTo(step, at = null) {
  state.step = step;
  state.at = at;
  state.fresh = new Set();
  afterDrawing(() => {
    focusOn('main h1');
    window.scrollTo({ top: 0 });
  });
}

export function chooseKind(kind) {
  answer(KIND, kind);
  goTo('scope');
}
