// Export and import as a JSON file: the API's request, so that a file from elsewhere fits too.

import * as api from './api.js';
import { replaceAnswers } from './actions.js';
import { parse } from './checks.js';
import { open } from './dialog.js';
import { plainWords } from './faults.js';
import { isBlank, show } from './firms/open.js';
import { t } from './i18n.js';
import { say } from './notice.js';
import { showField } from './pages.js';
import { removeAt, valueAt } from './pointers.js';
import { saveFile } from './save-file.js';
import { fieldAt, labelOf, withoutPrivate } from './schema.js';
import { isObject, isSmall, MOST_BYTES, requestOf } from './shape.js';
import { state } from './state.js';
import { isRetired, tidied } from './tidy.js';
import { today } from './today.js';

export function exportAnswers() {
  saveFile(`ip30-${today()}.json`, 'application/json', JSON.stringify(state.request, null, 2));
  say(t('data.exported'));
}

export async function importAnswers(file) {
  if (!state.schema) return refuse(t('import.failed'));
  if (file.size > MOST_BYTES) return refuse(t('import.tooLarge'));
  let content;
  try {
    content = JSON.parse(await file.text());
  } catch {
    return refuse(t('import.notJson'));
  }
  const shaped = requestOf(content);
  if (!shaped) return refuse(t(isObject(content) && Array.isArray(content.firms) ? 'import.manyFirms' : 'import.notRequest'));
  if (!isSmall(shaped.request)) return refuse(t('import.tooLarge'));
  // A name that was never asked for is a slip, and told with the other faults.
  const { request, dropped: old } = tidied(state.schema, shaped.request, isRetired);
  const dropped = [...shaped.dropped, ...old];
  const faults = [...privateFaults(request)];
  try {
    await api.assess(withoutPrivate(state.schema, request), state.language, 'summary');
  } catch (e) {
    if (!(e instanceof api.ApiFaults)) return refuse(t('import.failed'));
    faults.push(...e.faults.map((fault) => ({ ...fault, detail: plainWords(fault) })));
  }
  if (faults.length === 0) return take(request, dropped, file.name);
  return open({
    name: 'importFaults',
    faults: faults.map((fault) => ({ ...fault, label: labelOf(state.schema, fault.pointer) })),
    take: () => takeRest(request, dropped, faults, file.name),
  });
}

const refuse = (reason) => open({ name: 'importBad', reason });

/** What is not sent must be checked here. */
function* privateFaults(request) {
  for (const group of state.schema.groups) {
    const value = request.profile[group.name];
    const records = Array.isArray(value) ? value.map((item, i) => [item, `${group.pointer}/${i}`]) : [[value, group.pointer]];
    for (const [record, pointer] of records) {
      if (!isObject(record)) continue;
      for (const field of group.fields) {
        const given = record[field.name];
        if (field.decides || field.kind !== 'text' || given === undefined || given === null) continue;
        const { fault } = parse(field, given);
        if (fault) yield { pointer: `${pointer}/${field.name}`, detail: fault };
      }
    }
  }
}

/** What is open already stays, in the list of firms. @returns what to say of it */
function makeRoom(name) {
  const isBeside = !isBlank();
  if (isBeside) show(null);
  return t(isBeside ? 'data.importedBeside' : 'data.imported', { name });
}

async function take(request, dropped, name) {
  const told = makeRoom(name);
  const judged = replaceAnswers(request, {}, dropped);
  state.step = 'topics';
  say(told);
  await judged;
  window.location.hash = '#/results';
}

/** All but what is wrong; the faults stay at their fields, and the focus goes to the first of them. */
async function takeRest(request, dropped, faults, name) {
  const told = makeRoom(name);
  const rest = structuredClone(request);
  // From the back, so that items taken out of a list do not move those still to be looked at.
  const pointers = faults.map((fault) => fault.pointer).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  pointers.forEach((pointer) => removeAt(rest, pointer));
  const atFields = faults.filter(({ pointer }) => fieldAt(state.schema, pointer) && valueAt(rest, parentOf(pointer)) !== null);
  replaceAnswers(rest, Object.fromEntries(atFields.map(({ pointer, detail }) => [pointer, detail])), dropped);
  say(told);
  if (atFields.length) await showField(inFormOrder(atFields)[0].pointer);
}

const parentOf = (pointer) => pointer.slice(0, pointer.lastIndexOf('/'));

function inFormOrder(faults) {
  const places = state.schema.groups.flatMap((group) => group.fields.map((field) => `${group.name}/${field.name}`));
  const place = ({ pointer }) => places.indexOf([pointer.split('/')[2], pointer.split('/').pop()].join('/'));
  return [...faults].sort((a, b) => place(a) - place(b));
}
