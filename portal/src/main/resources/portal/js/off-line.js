// The page can be opened off line once it was loaded: the service worker (sw.js) keeps it. A newer page takes over when this one is opened anew.

import { changed, state } from './state.js';

/** Once the page stands, so that nothing of it waits for what is fetched for later. */
export function keepOffLine() {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  let isFirst = !serviceWorker.controller;
  serviceWorker.addEventListener('controllerchange', () => {
    state.isOutdated = !isFirst;
    isFirst = false;
    changed();
  });
  // Forbidden, or nothing that a worker may be loaded from: the page works on line only.
  const register = () => serviceWorker.register('sw.js').catch(() => {});
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
}
