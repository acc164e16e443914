// The start: draw what is known at once, then ask the API.

import { draw, follow } from './app.js';
import { loadAll, retry } from './actions.js';
import { openAtStart } from './firms/open.js';
import { setLanguage } from './i18n.js';
import { keepOffLine } from './off-line.js';
import { changed, onChange, state } from './state.js';

await Promise.all([setLanguage(state.language), openAtStart()]);
onChange(draw);
window.addEventListener('hashchange', follow);
window.addEventListener('online', () => (state.work === 'failed' || state.loadFailed) && retry());
// Told from the clock: a page left open over midnight must not tell yesterday.
document.addEventListener('visibilitychange', changed);
follow();
changed();
loadAll();
keepOffLine();
