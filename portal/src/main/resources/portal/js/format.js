// Numbers as people read them here.

import { language, t } from './i18n.js';

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 12 });
const WAN = 10_000;
const YI = 100_000_000;

export const number = (value) => grouped.format(value);

/** 1,234,567 -> "123.4567 万元"; nothing below 万. */
export function wan(value) {
  if (typeof value !== 'number' || Math.abs(value) < WAN) return '';
  return value >= YI ? `${number(value / YI)} 亿元` : `${number(value / WAN)} 万元`;
}

/** An amount where there is little room: 1000000 -> "100 万元", "1,000,000 yuan". */
export const short = (value) => (language() === 'zh' && wan(value)) || t('money.yuan', { amount: number(value) });

export const percent = (fraction) => `${number(Number((fraction * 100).toPrecision(12)))} %`;
