// A register as a table (CSV): the columns and values that `./ip30 screen` reads, read by the form. What is no value of its field stays as
// it stands, for the API to refuse; only what cannot be read at all is told here.

import { t } from '../i18n.js';

const MEMBERS = ['id', 'asOf', 'claimYear', 'measure'];
const COLUMN = /^([A-Za-z]\w*)(?:\[(0|[1-9]\d{0,2})\])?(?:\.([A-Za-z]\w*))?$/;
const WHOLE = /^-?(0|[1-9]\d*)$/;
const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const DAY = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const EMPTY_LIST = '[]';
const BOOLEANS = { true: true, TRUE: true, True: true, 是: true, false: false, FALSE: false, False: false, 否: false };

/** The table's columns are wrong: why, in words. */
export class WrongHeader extends Error {}

/** PapaParse is no module: it comes as a script that leaves a name behind. */
async function papa() {
  if (!window.Papa) {
    const script = Object.assign(document.createElement('script'), { src: 'vendor/papaparse/papaparse.min.js' });
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve, { once: true });
      script.addEventListener('error', reject, { once: true });
      document.head.append(script);
    });
  }
  return window.Papa;
}

/**
 * @param text of the file, in UTF-8
 * @returns {Promise<{requests: {line, request}[], bad: {line, what}[]}>} by line of the table, whose header is the first
 * @throws WrongHeader when its first line names no columns of the form
 */
export async function readTable(text, schema) {
  const { data } = (await papa()).parse(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  const [header = [], ...rows] = data;
  const columns = columnsOf(header.map((cell) => cell.trim()), schema);
  const requests = [];
  const bad = [];
  rows.forEach((cells, i) => {
    const line = i + 2;
    if (cells.every((cell) => cell.trim() === '')) return;
    const what = cells.length === header.length ? wrongIn(cells, columns) : t('firms.badWidth', { count: cells.length, columns: header.length });
    if (what) bad.push({ line, what });
    else requests.push({ line, request: requestOf(cells, columns) });
  });
  return { requests, bad };
}

function columnsOf(names, schema) {
  const wrong = [];
  const columns = names.map((name, i) => {
    const place = { column: i + 1, name: name.slice(0, 40) };
    if (name === '') return void wrong.push(t('firms.badNoName', place));
    if (names.indexOf(name) < i) return void wrong.push(t('firms.badTwice', place));
    return columnOf(name, schema) ?? void wrong.push(t('firms.badColumn', place));
  });
  wrong.push(...gaps(columns.filter(Boolean)));
  if (wrong.length) throw new WrongHeader(t('firms.badHeader', { list: wrong.slice(0, 5).join(t('listSeparator')) }));
  return columns;
}

/** @returns {{member} | {group, item, field} | undefined} `item` -1 for an object, `field` undefined for a list as a whole */
function columnOf(name, schema) {
  if (MEMBERS.includes(name)) return { name, member: name };
  const [, groupName, item, fieldName] = COLUMN.exec(name) ?? [];
  const group = schema.groups.find((one) => one.name === groupName);
  const field = group?.fields.find((one) => one.name === fieldName);
  if (group?.isList && item === undefined && fieldName === undefined) return { name, group };
  if (!field || group.isList !== (item !== undefined) || Number(item) >= group.maxItems) return undefined;
  return { name, group, item: group.isList ? Number(item) : -1, field };
}

/** Items stand in columns from 0 on. */
function gaps(columns) {
  return [...new Set(columns.filter(({ field }) => field).map(({ group }) => group))].flatMap((group) => {
    const items = new Set(columns.filter((one) => one.group === group && one.field && one.item >= 0).map(({ item }) => item));
    const most = Math.max(-1, ...items);
    const missing = Array.from({ length: most + 1 }, (_, i) => i).find((i) => !items.has(i));
    return missing === undefined ? [] : [t('firms.badItem', { name: group.name, index: most, missing })];
  });
}

/** A list as a whole is empty or not told; with items beside it, it is not empty. */
function wrongIn(cells, columns) {
  const wrong = columns.find(({ group, field }, i) => {
    const cell = cells[i].trim();
    if (!group || field || cell === '') return false;
    return cell !== EMPTY_LIST || columns.some((other, j) => other.group === group && other.field && cells[j].trim() !== '');
  });
  return wrong && t('firms.badList', { column: wrong.name });
}

function requestOf(cells, columns) {
  const request = { profile: {} };
  columns.forEach(({ member, group, item, field }, i) => {
    const cell = cells[i].trim();
    if (cell === '') return;
    if (member) request[member] = member === 'claimYear' ? number(cell, WHOLE) : member === 'asOf' ? day(cell) : cell;
    else if (!field) request.profile[group.name] = [];
    else if (item < 0) (request.profile[group.name] ??= {})[field.name] = valueOf(field, cell);
    else {
      const list = (request.profile[group.name] ??= []);
      while (list.length <= item) list.push({});
      list[item][field.name] = valueOf(field, cell);
    }
  });
  return request;
}

function valueOf(field, cell) {
  switch (field.kind) {
    case 'boolean': return Object.hasOwn(BOOLEANS, cell) ? BOOLEANS[cell] : cell;
    case 'money': case 'integer': return number(cell, WHOLE);
    case 'decimal': case 'fraction': return number(cell, DECIMAL);
    case 'date': return day(cell);
    case 'choices': return cell === EMPTY_LIST ? [] : cell.split('|').map((choice) => choice.trim());
    default: return cell;
  }
}

const number = (cell, form) => (form.test(cell) ? Number(cell) : cell);

function day(cell) {
  const [, year, month, date] = DAY.exec(cell) ?? [];
  return year ? [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-') : cell;
}
