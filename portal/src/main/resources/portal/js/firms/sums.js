// What each firm of the list qualifies for, as the API says it of many at once. What was said last is kept, so that a list has its sums at once.

import * as api from '../api.js';
import { openQuestions } from '../open-question.js';
import { withoutPrivate } from '../schema.js';
import { isObject, MOST_BYTES } from '../shape.js';
import { changed, state } from '../state.js';
import { isJudged } from '../term.js';
import { today } from '../today.js';
import * as db from './db.js';

const MOST_AT_ONCE = 50;

/** By firm: the version it was worked out for, and what was said; `isNow` where that was today and in this visit. */
const sums = new Map();

export let isFailed = false;

/** What is known of a firm; undefined where nothing of its present answers is. */
export function sumsOf(firm) {
  const known = sums.get(firm.id);
  return known?.version === firm.version ? known : undefined;
}

const isNow = (firm) => sumsOf(firm)?.isNow === today();

export async function readSums() {
  const kept = await db.allSums().catch(() => []);
  for (const one of kept) if (!sums.has(one.id) && isSums(one)) sums.set(one.id, { ...one, isNow: null });
  changed();
}

/** Of the shape that a page can draw. */
const isSums = ({ version, supports, open, qualified, faults }) =>
  Number.isInteger(version) && ((Number.isInteger(faults) && faults > 0) || (Number.isInteger(supports) && Number.isInteger(open) && isObject(qualified) && Object.values(qualified).every(Number.isSafeInteger)));

let working = false;

/** After a failure only on request, or once there is a line again. */
export function tryAgain() {
  isFailed = false;
  return workOut();
}

window.addEventListener('online', () => isFailed && tryAgain());

/** Works out what is not known of today yet. One run at a time: each drawing asks again. */
export async function workOut() {
  const waiting = state.firms.filter((firm) => !isNow(firm));
  if (working || isFailed || waiting.length === 0 || !state.schema) return;
  working = true;
  try {
    for (const some of inParts(waiting)) {
      const said = await api.batch(some.map(({ text }) => text), state.language);
      const day = today();
      const all = some.map(({ firm }, i) => ({ id: firm.id, version: firm.version, ...told(said[i], firm), isNow: day }));
      all.forEach((one) => sums.set(one.id, one));
      db.putSums(all).catch(() => {});
      changed();
    }
  } catch {
    isFailed = true;
    changed();
  } finally {
    working = false;
  }
}

/** As many at once as the API takes, by number and by size. */
function inParts(firms) {
  const parts = [];
  let bytes = Infinity;
  for (const firm of firms) {
    const text = JSON.stringify(withoutPrivate(state.schema, firm.request));
    const size = new TextEncoder().encode(text).length + 1;
    if (bytes + size > MOST_BYTES || parts.at(-1).length === MOST_AT_ONCE) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1).push({ firm, text });
    bytes += size;
  }
  return parts;
}

function told(row, firm) {
  // What is wrong as a whole has no places.
  if (row.problem) return { faults: Math.max(1, row.problem.errors?.length ?? 0) };
  const { supports, totals } = row;
  return { isJudged: isJudged(row), supports: supports.length, qualified: totals.qualified, open: openQuestions(row, firm.request).length };
}
