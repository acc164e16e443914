// What is kept without a wait. Of this tab: the firm that is open in it, so that a reload loses nothing. Of the browser: language and unit.
// All firms are in firms/db.js. A browser that refuses to store is no reason to stop.

const SETTINGS = 'ip30.settings.1';
const TAB = 'ip30.firm.1';

/** Where the version before kept its one firm, and the settings with it. */
const BEFORE = 'ip30.answers.1';

/** Whatever was kept, of whatever shape; null for nothing. */
const load = (store, key) => attempt(() => JSON.parse(store().getItem(key))) ?? null;

const browser = () => localStorage;
const tab = () => sessionStorage;

export const loadSettings = () => load(browser, SETTINGS);
export const loadTab = () => load(tab, TAB);
export const loadBefore = () => load(browser, BEFORE);

/** @param settings null where they are as at the beginning */
export const saveSettings = (settings) => save(browser, SETTINGS, settings);
export const saveTab = (firm) => save(tab, TAB, firm);
export const forgetBefore = () => save(browser, BEFORE, null);

let isWiped = false;

/** Takes away what this tab has open, and keeps nothing more until the page is opened anew: what cannot be drawn must not come back. */
export function wipe() {
  const id = loadTab()?.id;
  [saveTab, saveSettings].forEach((one) => one(null));
  forgetBefore();
  isWiped = true;
  return id;
}

function save(store, key, value) {
  if (isWiped) return;
  // Full or forbidden: the page works on, and forgets when it is closed.
  attempt(() => (value === null ? store().removeItem(key) : store().setItem(key, JSON.stringify(value))));
}

function attempt(call) {
  try {
    return call();
  } catch {
    return undefined;
  }
}
