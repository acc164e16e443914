// What the user can do with the firms of the list.

import { open } from '../dialog.js';
import { focusOn } from '../focus.js';
import { t } from '../i18n.js';
import { say } from '../notice.js';
import { plainWay } from '../shape.js';
import { afterDrawing, state } from '../state.js';
import { addFirms, keptFirm, newId } from './list.js';
import { nameOf } from './names.js';
import { show } from './open.js';
import { clearAll, removeFirms } from './remove.js';

export function openFirm(id) {
  show(keptFirm(id));
  window.location.hash = '#/results';
}

/** An empty one, from its first question. */
export function startFirm() {
  show(null);
  window.location.hash = '#/';
}

export async function copyFirm(id) {
  const firm = keptFirm(id);
  const { dropped, way } = firm;
  const request = structuredClone(firm.request);
  const name = nameOf(firm);
  if (request.profile.company?.name) request.profile.company.name = t('firms.copyOf', { name }).slice(0, 100);
  await addFirms([{ id: newId(), request, dropped, way: plainWay(way) }]);
  say(t('firms.copied', { name }));
}

export function removeOne(id) {
  afterDrawing(() => focusOn('main h1'));
  return removeFirms([id], t('firms.removed', { name: nameOf(keptFirm(id)) }));
}

export function removeAll() {
  const ids = state.firms.map(({ id }) => id);
  open({ name: 'removeAll', count: ids.length, take: () => removeFirms(ids, t('firms.removedAll', { count: ids.length })) });
}

/** All that this browser has of anybody; then from the first question. */
export function askToClear() {
  const take = () => {
    clearAll();
    window.location.hash = '#/';
    afterDrawing(() => focusOn('main h1'));
  };
  open({ name: 'clear', take });
}
