// All firms of this browser, as they were last read or kept: the list that pages show and that changes are made from.

import { firmOf, plainWay, wayOf } from '../shape.js';
import { changed, state } from '../state.js';
import * as db from './db.js';
import { tell } from './tabs.js';

export const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');

export const keptFirm = (id) => state.firms.find((firm) => firm.id === id);

/** With its content as text, to tell whether it has changed. */
function listed(record) {
  const firm = firmOf(record);
  const { id, key, request, dropped } = firm;
  return { ...firm, text: JSON.stringify({ id, key, request, dropped, way: plainWay(firm.way) }) };
}

const byChange = (a, b) => (b.changed ?? '').localeCompare(a.changed ?? '');

/** Reads all anew, the last changed first. */
export async function readFirms() {
  state.firms = (await db.all()).map(listed).filter(({ id }) => id !== null).sort(byChange);
  return state.firms;
}

export const setFirm = (record) => setFirms([record]);

function setFirms(records) {
  const firms = records.map(listed);
  const ids = new Set(firms.map(({ id }) => id));
  state.firms = [...firms, ...state.firms.filter(({ id }) => !ids.has(id))].sort(byChange);
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
