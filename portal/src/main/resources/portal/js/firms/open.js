// The firm that this tab has open. Each change is kept twice: at once for the tab, so that a reload loses nothing, and in the list of all firms,
// in place of the version that it was made from and of no other, so that no tab overwrites what another has kept.

import { assess, showAnother } from '../actions.js';
import { t } from '../i18n.js';
import { tellOf } from '../notice.js';
import { firmOf, plainFirm, plainWay } from '../shape.js';
import { changed, hasNoAnswers, onKeep, state, way } from '../state.js';
import * as storage from '../storage.js';
import * as db from './db.js';
import { keptFirm, newId, readAgain, readFirms, setFirm } from './list.js';
import { onTold, tell } from './tabs.js';

const LONGEST_WAIT = 3_000;

/** Of the one firm that the version before kept: the same in two tabs that take it over at once. */
const FIRST = '0000000000000001';

/** By which a tab knows its own changes again after a reload. */
const TAB = storage.loadTab()?.by ?? newId();

let noted = ''; // the open firm as this tab last kept it
let writing = Promise.resolve();

/** What this tab had open; else the firm that was changed last; else an empty one. */
export async function openAtStart() {
  onKeep(keep);
  onTold(hear);
  take(await soon(firmToOpen()).catch(firmOfTab));
}

const soon = (promise) => Promise.race([promise, new Promise((_, reject) => setTimeout(reject, LONGEST_WAIT))]);

async function firmToOpen() {
  const before = await takenOver();
  const list = await readFirms();
  const tab = storage.loadTab();
  if (before || !tab) return before ?? list[0];
  const mine = firmOf(tab);
  const kept = keptFirm(mine.id);
  // Where the last change of it is this tab's own, nobody else's is overwritten.
  if ((kept?.version ?? 0) === mine.version || kept?.by === TAB) return mine;
  // Another tab has changed or removed it since. What was not kept of this one is so beside it.
  return tab.isUnkept === true ? { ...mine, id: newId() } : kept ?? list[0];
}

/** Where nothing can be listed, what the tab has is all there is. */
const firmOfTab = () => firmOf(storage.loadTab() ?? storage.loadBefore());

/** The one firm that the version before kept, put into the list. */
async function takenOver() {
  const before = firmOf(storage.loadBefore());
  if (hasNoAnswers(before.request)) return storage.forgetBefore();
  const firm = { ...plainFirm(before), id: FIRST, version: 0, changed: new Date().toISOString() };
  let { kept, clash } = await db.put(firm);
  if (clash && JSON.stringify(clash.request) !== JSON.stringify(firm.request)) ({ kept } = await db.put({ ...firm, id: newId() }));
  storage.forgetBefore();
  return firmOf(kept ?? clash);
}

/** The firm as it is open, whether it is in the list or not. */
export const openAsItIs = () => structuredClone({ ...openNow(), way: way() });

const openNow = () => plainFirm({ id: state.firm, key: state.key, request: state.request, dropped: state.dropped, way: way() });

/** @param firm null for an empty one */
function take(firm) {
  const { id, key, request, dropped, way: of } = firmOf(firm && structuredClone({ ...firm, way: plainWay(firm.way) }));
  Object.assign(state, of, { firm: id ?? newId(), key, request, dropped });
  noted = keptFirm(state.firm)?.text ?? '';
}

export const isBlank = () => hasNoAnswers() && state.dropped.length === 0;

function keep() {
  const text = JSON.stringify(openNow());
  if (text === noted) return;
  noted = text;
  if (isBlank() && !keptFirm(state.firm)) return note(false);
  note(true);
  writing = writing.then(() => write(JSON.parse(text))).catch(() => {});
}

/** Notes what this tab has open; nothing where nobody has anything. @param isUnkept whether the list does not have it yet */
function note(isUnkept) {
  const isNothing = isBlank() && !keptFirm(state.firm) && state.firms.length === 0;
  storage.saveTab(isNothing ? null : { ...openNow(), version: keptFirm(state.firm)?.version ?? 0, by: TAB, isUnkept });
}

export const noteAgain = () => note(false);

async function write(firm) {
  const base = keptFirm(firm.id);
  const { kept, clash } = await db.put({ ...firm, version: base?.version ?? 0, by: TAB, changed: new Date().toISOString() });
  if (clash) return settle(firm, base, clash);
  setFirm(kept);
  if (state.firm === firm.id) note(noted !== keptFirm(firm.id).text);
  tell('kept', [firm.id]);
  if (state.route.view === 'firms') changed();
}

/** Another tab was first. Where only this tab's place in it moved, theirs holds; where answers differ, both are kept. */
async function settle(mine, base, theirs) {
  setFirm(theirs);
  if (base && JSON.stringify(base.request) === JSON.stringify(mine.request)) return state.firm === mine.id && adopt();
  const copy = { ...mine, id: newId() };
  if (state.firm === mine.id) state.firm = copy.id;
  await write(copy);
  tellOf(t('firms.bothKept'));
}

/** What another tab has kept of the firm that is open here, at this tab's own place in it. */
function adopt() {
  const { step, at } = state;
  take(keptFirm(state.firm));
  const isThere = step !== 'cards' || state.trail.includes(at);
  Object.assign(state, isThere ? { step, at } : { step: 'topics', at: null });
  noted = JSON.stringify(openNow());
  note(false);
  changed();
  return assess();
}

async function hear({ what, ids }) {
  await writing;
  const before = keptFirm(state.firm);
  await readAgain(ids);
  changed();
  if (!ids.includes(state.firm)) return;
  const now = keptFirm(state.firm);
  if (now && what === 'kept' && now.version !== before?.version && noted === JSON.stringify(openNow())) adopt();
  if (!now && before) {
    show(null);
    tellOf(t('firms.removedElsewhere'));
  }
}

/** @param firm null for an empty one */
export function show(firm) {
  take(firm);
  note(false);
  return showAnother();
}

/** Until all that was changed is in the list. */
export const allKept = () => writing;
