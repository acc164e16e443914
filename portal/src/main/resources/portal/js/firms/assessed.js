// The whole answers for firms of the list, two at a time as they come, each once for its version, language and day.

import * as api from '../api.js';
import { language } from '../i18n.js';
import { measureOf } from '../measures.js';
import { withoutPrivate } from '../schema.js';
import { changed, state } from '../state.js';
import { today } from '../today.js';

const answers = new Map(); // by firm

const asked = (firm, view) => JSON.stringify([firm.version, language(), today(), view]);

/** @returns {{firm, assessment, measure, failure} | undefined} undefined while it is on its way; failure as api.js has it */
export function answerFor(firm, view) {
  const known = answers.get(firm.id);
  return known?.of === asked(firm, view) && known.isThere ? known : undefined;
}

/** What is asked at once: more would only wait at the API, and the page needs the line too. */
const lanes = [Promise.resolve(), Promise.resolve()];
let turn = 0;

/** Fetches what is missing. @param view of the answer: 'summary' | 'full' */
export function fetchAnswers(firms, view) {
  if (!state.schema) return;
  for (const firm of firms) {
    const of = asked(firm, view);
    if (answers.get(firm.id)?.of === of) continue;
    const answer = { of, firm, isThere: false };
    answers.set(firm.id, answer);
    const lane = turn++ % lanes.length;
    lanes[lane] = lanes[lane].then(() => fetchOne(answer, view));
  }
}

async function fetchOne(answer, view) {
  try {
    answer.assessment = await api.assess(withoutPrivate(state.schema, answer.firm.request), language(), view);
    answer.measure = await measureOf(answer.assessment.measure.id, language());
  } catch (e) {
    answer.failure = e;
  }
  answer.isThere = true;
  changed();
}

/** Once there is a line again, what failed for want of one is asked for again. */
window.addEventListener('online', () => {
  for (const [id, { failure }] of answers) if (failure && !(failure instanceof api.ApiFaults)) answers.delete(id);
  changed();
});

/** Draws as if that firm were the open one. */
export function drawnAs({ firm, assessment, measure }, view) {
  const shown = { ...firm.way, request: firm.request, assessment, measure };
  const open = Object.fromEntries(Object.keys(shown).map((name) => [name, state[name]]));
  Object.assign(state, shown);
  try {
    return view();
  } finally {
    Object.assign(state, open);
  }
}
