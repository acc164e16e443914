// What was taken away can be had back for a while: told at the foot of the page, with the one way back. What was taken away last comes first.

import { announce } from './focus.js';
import { changed, state } from './state.js';

const SECONDS = 10;
let offers = [];

/** @param text what is gone; @param restore puts it back; @param firm whose answers it comes back into; null where it is more than answers */
export function offerBack(text, restore, firm = null) {
  const offer = { text, restore, firm };
  offers.push(offer);
  setTimeout(() => forget((one) => one === offer), SECONDS * 1000);
  announce(text);
  tell();
}

export function takeBack() {
  const offer = offers.pop();
  tell();
  return offer.restore();
}

/** What would come back into answers that are open no more. */
export const forgetWithin = () => forget(({ firm }) => firm !== null);

function forget(isForgotten) {
  offers = offers.filter((offer) => !isForgotten(offer));
  tell();
}

function tell() {
  state.undo = offers.at(-1) ?? null;
  changed();
}
