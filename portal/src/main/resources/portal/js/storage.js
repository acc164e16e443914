// Answers stay in this browser. A browser that refuses to store is no reason to stop.

const KEY = 'ip30.answers.1';

/** Whatever was kept, of whatever shape; null for nothing. */
export function load() {
  try {
    return JSON.parse(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

let isWiped = false;

/** Takes all away, and keeps nothing more until the page is opened anew: what cannot be drawn must not come back. */
export function wipe() {
  clear();
  isWiped = true;
}

export function save(kept) {
  if (isWiped) return;
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Full or forbidden: the page works on, and forgets when it is closed.
  }
}

export function clear() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was stored either.
  }
}
