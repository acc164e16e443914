// Numbers as people read them here.

import { language } from './i18n.js';

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 12 });
const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 });
const WAN = 10_000;
const YI = 100_000_000;

export const number = (value) => grouped.format(value);

/** 1,234,567 -> "123.4567 万元"; nothing below 万. */
export function wan(value) {
  if (typeof value !== 'number' || Math.abs(value) < WAN) return '';
  return value >= YI ? `${number(value / YI)} 亿元` : `${number(value / WAN)} 万元`;
}

/** A short amount for a small place: 28000 -> "2.8万", "28K". */
export function brief(value) {
  if (language() === 'en') return compact.format(value);
  if (value < WAN) return number(value);
  return value >= YI ? `${number(round(value / YI))}亿` : `${number(round(value / WAN))}万`;
}

const round = (value) => Math.floor(value * 100) / 100;

export const percent = (fraction) => `${number(Number((fraction * 100).toPrecision(12)))} %`;
