// From what was typed to an answer, or to a fault in plain words. Limits come from the schema; the API checks again.

import { t } from './i18n.js';
import { number } from './format.js';
import { isCreditCode } from './credit-code.js';

const FULL_WIDTH = /[０-９．－，％]/g;
const UNITS = { 万: 1e4, 亿: 1e8 };

/** @returns {{value: *}|{fault: string}} null as value: unanswered */
export function parse(field, raw) {
  const text = raw.trim();
  if (text === '') return { value: null };
  switch (field.kind) {
    case 'money':
      return within(field, whole(plain(text).replace(/[元￥¥]/g, '')));
    case 'integer':
      return within(field, whole(plain(text)));
    case 'fraction':
    case 'decimal':
      return within(field, decimal(plain(text)));
    case 'date':
      return isDate(text) ? { value: text } : { fault: t('fault.date') };
    default:
      return checkedText(field, text);
  }
}

const plain = (text) =>
  text.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace(/[,\s，]/g, '');

function whole(text) {
  const match = /^(-?\d+(?:\.\d+)?)([万亿]?)$/.exec(text);
  if (!match) return { fault: t('fault.number') };
  const value = Number((Number(match[1]) * (UNITS[match[2]] ?? 1)).toPrecision(15));
  return Number.isInteger(value) ? { value } : { fault: t('fault.whole') };
}

function decimal(text) {
  const match = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(text);
  if (!match) return { fault: t('fault.number') };
  return { value: match[2] ? Number((Number(match[1]) / 100).toPrecision(12)) : Number(match[1]) };
}

function within(field, parsed) {
  if (parsed.fault) return parsed;
  const tooSmall = field.min !== undefined && parsed.value < field.min;
  const tooLarge = field.max !== undefined && parsed.value > field.max;
  return tooSmall || tooLarge ? { fault: t('fault.range', { min: number(field.min), max: number(field.max) }) } : parsed;
}

function isDate(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function checkedText(field, text) {
  if (field.format === 'credit-code') {
    const code = text.toUpperCase();
    return isCreditCode(code) ? { value: code } : { fault: t('fault.code') };
  }
  if (field.maxLength && text.length > field.maxLength) return { fault: t('fault.long', { max: field.maxLength }) };
  return { value: text };
}
