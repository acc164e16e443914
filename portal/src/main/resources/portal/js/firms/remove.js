// Firms taken out of the list, and for a while had back.

import { t } from '../i18n.js';
import { plainFirm } from '../shape.js';
import { hasNoAnswers, state } from '../state.js';
import { offerBack } from '../undo.js';
import * as db from './db.js';
import { addFirms, keptFirm, readFirms } from './list.js';
import { allKept, noteAgain, openAsItIs, show } from './open.js';
import { tell } from './tabs.js';

/** @param ids of kept firms; the one that is open may be among them, kept or not @param text that they are gone */
export async function removeFirms(ids, text) {
  const open = ids.includes(state.firm) ? openAsItIs() : null;
  if (open) show(null);
  await allKept();
  // One that was empty and never kept is nothing to have back.
  const gone = ids.map((id) => (open?.id === id && (keptFirm(id) || !hasNoAnswers(open.request)) ? { ...keptFirm(id), ...open } : keptFirm(id))).filter(Boolean);
  state.firms = state.firms.filter(({ id }) => !ids.includes(id));
  if (open) noteAgain();
  offerBack(text, () => putBack(gone, open?.id));
  await db.remove(ids).catch(() => {});
  await readFirms().catch(() => {});
  tell('removed', ids);
}

async function putBack(gone, openId) {
  const back = await addFirms(gone.map((firm) => ({ ...plainFirm(firm), version: firm.version ?? 0, changed: firm.changed }))).catch(() => []);
  const open = gone.find(({ id }) => id === openId);
  if (open) return show(back.length ? keptFirm(openId) : open);
}

/** All that this browser has of anybody. */
export function clearAll() {
  state.unit = '';
  const all = [...new Set([...state.firms.map(({ id }) => id), state.firm])];
  return removeFirms(all, t('clear.done'));
}
