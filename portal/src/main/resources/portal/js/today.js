// How today stands to the measure's term, by this device's clock and the calendar of the place. The day asked for is another fact: see term.js.

import { t } from './i18n.js';

const DAY = 86_400_000;

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** Today where the measure applies, such as 2026-11-24. */
export const today = () => calendar.format(new Date());

/** @returns {{state: 'before'|'in'|'lastDay'|'after', days: number}} days to the first day, to the last, or since the last */
export function standing({ inForceFrom, lastDayInForce }, day = today()) {
  if (day < inForceFrom) return { state: 'before', days: daysBetween(day, inForceFrom) };
  if (day > lastDayInForce) return { state: 'after', days: daysBetween(lastDayInForce, day) };
  return { state: day === lastDayInForce ? 'lastDay' : 'in', days: daysBetween(day, lastDayInForce) };
}

const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The sentence that stands first on results and report, on paper too. */
export const todayText = (term) => told('today', term);

/** The same in a few words, for the head of every page. */
export const todayBrief = (term) => told('todayBrief', term);

/** The least that says it, for a phone. */
export const todayShort = (term) => told('todayShort', term);

function told(words, term) {
  const { state, days } = standing(term);
  return t(`${words}.${state}`, { today: today(), days, first: term.inForceFrom, last: term.lastDayInForce });
}
