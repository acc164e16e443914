// All firms of this browser, as they were last read or kept: the list that pages show and that changes are made from.

import { firmOf, plainFirm, plainWay, wayOf } from '../shape.js';
import { changed, state } from '../state.js';
import * as db from './db.js';
import { tell } from './tabs.js';

export const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');

export const keptFirm = (id) => state.firms.find((firm) => firm.id === id);

/** With its content as text, to tell whether it has changed. */
function listed(record) {
  const firm = firmOf(record);
  return { ...firm, text: JSON.stringify(plainFirm(firm)) };
}

const byChange = (a, b) => (b.changed ?? '').localeCompare(a.changed ?? '');

/** Reads all anew, the last changed first. */
export async function readFirms() {
  state.firms = (await db.all()).map(listed).filter(({ id }) => id !== null).sort(byChange);
  return state.firms;
}

/** Reads some anew; those that are no more are taken out. */
export const readAgain = async (ids) => setFirms((await Promise.all(ids.map(db.get))).filter(Boolean), ids);

export const setFirm = (record) => setFirms([record]);

/** @param ids of the firms whose place they take */
function setFirms(records, ids = records.map(({ id }) => id)) {
  const replaced = new Set(ids);
  state.firms = [...records.map(listed), ...state.firms.filter(({ id }) => !replaced.has(id))].sort(byChange);
}

/** Puts firms into the list that no tab has open. @param firms with an id each @returns them as kept */
export async function addFirms(firms) {
  const now = { changed: new Date().toISOString(), dropped: [], way: plainWay(wayOf(null)), version: 0 };
  const kept = await db.putAll(firms.map((firm) => ({ ...now, ...firm })));
  setFirms(kept);
  tell('kept', kept.map(({ id }) => id));
  changed();
  return kept;
}
