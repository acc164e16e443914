// Firms out of a file: one exported here, a single request, a register of a request a line, or a table. Everything passes shape.js; a line that
// is none is told by its number and drops no other.

import { t } from '../i18n.js';
import { firmOf, isObject, isSmall, plainWay, requestOf } from '../shape.js';
import { tidied } from '../tidy.js';
import { FIRMS_FILE } from './export.js';
import { readTable } from './table.js';

/** @returns {Promise<{firms, bad: {line, what}[]}>} firms as they are put into the list, without an id */
export async function readFirmsOf(file, schema) {
  const text = await file.text();
  if (/\.csv$/i.test(file.name)) return fromTable(text, schema);
  const whole = attempt(() => JSON.parse(text));
  if (isObject(whole) && whole.kind === FIRMS_FILE) return fromExport(whole, schema);
  if (isObject(whole)) return fromLines([{ line: 1, content: whole }], schema);
  return fromLines(text.split('\n').map((line, i) => ({ line: i + 1, text: line.trim() })).filter((one) => one.text), schema);
}

async function fromTable(text, schema) {
  const { requests, bad } = await readTable(text, schema);
  const { firms, bad: more } = fromLines(requests.map(({ line, request }) => ({ line, content: request })), schema);
  return { firms, bad: [...bad, ...more].sort((a, b) => a.line - b.line) };
}

function fromExport({ firms }, schema) {
  const lines = Array.isArray(firms) ? firms.map((content, i) => ({ line: i + 1, content: content?.request, kept: content })) : [];
  return fromLines(lines, schema);
}

function fromLines(lines, schema) {
  const firms = [];
  const bad = [];
  for (const { line, text, content = attempt(() => JSON.parse(text)), kept } of lines) {
    const shaped = content === undefined ? null : requestOf(content);
    if (!shaped) bad.push({ line, what: t(content === undefined ? 'firms.badJson' : 'firms.badRequest') });
    else if (!isSmall(shaped.request)) bad.push({ line, what: t('import.tooLarge') });
    else firms.push(firmFrom(shaped, content, kept, schema));
  }
  return { firms, bad };
}

function firmFrom(shaped, { id }, kept, schema) {
  const { id: key, ...request } = shaped.request;
  const { request: known, dropped } = tidied(schema, request);
  const { key: keptKey, way, changed } = firmOf(kept);
  const own = typeof id === 'string' ? firmOf({ key: id }).key : Number.isSafeInteger(id) ? String(id) : null;
  return { key: keptKey ?? own, ...(changed ? { changed } : {}), request: known, dropped: [...shaped.dropped, ...dropped], way: { ...plainWay(way), step: kept ? way.step : 'topics' } };
}

function attempt(call) {
  try {
    return call();
  } catch {
    return undefined;
  }
}
