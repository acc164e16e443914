// The firms of this browser and the sums last worked out for them, in IndexedDB. Every call may fail: a browser need not let anything be stored.

import { openDB } from '../../vendor/idb/idb.js';

const FIRMS = 'firms';
const SUMS = 'sums';

let opening = null;

function db() {
  opening ??= openDB('ip30', 1, {
    upgrade(fresh) {
      fresh.createObjectStore(FIRMS, { keyPath: 'id' });
      fresh.createObjectStore(SUMS, { keyPath: 'id' });
    },
    // A newer page in another tab wants to rebuild it: this one opens it anew when it next needs it.
    blocking: (current, next, { target }) => forget(target),
    terminated: () => forget(null),
  });
  opening.catch(() => forget(null));
  return opening;
}

function forget(open) {
  opening = null;
  open?.close();
}

export const all = async () => (await db()).getAll(FIRMS);

export const get = async (id) => (await db()).get(FIRMS, id);

/**
 * Keeps a firm in place of the version that it was made from.
 *
 * @param firm with the version it was made from; 0 where it is new
 * @returns {{kept} | {clash}} as kept, under its next version; or what another tab has put there since
 */
export async function put(firm) {
  const change = (await db()).transaction(FIRMS, 'readwrite');
  const before = await change.store.get(firm.id);
  if (before && before.version !== firm.version) {
    await change.done;
    return { clash: before };
  }
  const kept = { ...firm, version: firm.version + 1 };
  await change.store.put(kept);
  await change.done;
  return { kept };
}

/** Keeps many at once that are in no tab's hands. @returns them as kept */
export async function putAll(firms) {
  const kept = firms.map((firm) => ({ ...firm, version: firm.version + 1 }));
  const change = (await db()).transaction(FIRMS, 'readwrite');
  await Promise.all([...kept.map((firm) => change.store.put(firm)), change.done]);
  return kept;
}

export async function remove(ids) {
  const change = (await db()).transaction([FIRMS, SUMS], 'readwrite');
  await Promise.all(ids.flatMap((id) => [change.objectStore(FIRMS).delete(id), change.objectStore(SUMS).delete(id)]));
  await change.done;
}

export const allSums = async () => (await db()).getAll(SUMS);

export async function putSums(list) {
  const change = (await db()).transaction(SUMS, 'readwrite');
  await Promise.all([...list.map((sums) => change.store.put(sums)), change.done]);
}
