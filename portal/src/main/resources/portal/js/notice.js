// One sentence that something was done: shown until it is dismissed, and said to a screen reader.

import { announce } from './focus.js';
import { changed, state } from './state.js';

const tellingAs = (place) => (text) => {
  state[place] = text;
  announce(text);
  changed();
};

/** Of what the user did; the next answer takes it away. */
export const say = tellingAs('notice');

/** Of what happened elsewhere: no answer takes it away. */
export const tellOf = tellingAs('elsewhere');

/** @param place 'notice' | 'elsewhere' */
export function dismiss(place) {
  state[place] = null;
  changed();
}
