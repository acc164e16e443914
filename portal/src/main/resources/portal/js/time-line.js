// The term on a line: its ends, today, and when claims are usually made. With the way to other claim years.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { evidenceChip } from './evidence.js';
import { t } from './i18n.js';
import { state } from './state.js';
import { today } from './today.js';
import { years, useYear } from './term.js';

export function timeLineView() {
  const { measure, claims, claimYear } = state.assessment;
  const { inForceFrom, lastDayInForce } = measure;
  const now = today();
  const days = [
    { day: inForceFrom, text: t('line.first') },
    { day: lastDayInForce, text: t(measure.followedBy ? 'line.last' : 'line.lastAlone') },
    { day: now, text: t('line.today'), is: 'now' },
    { day: claims.usualWindow.from, shown: t('line.window', { year: claims.usualWindow.from.slice(0, 4) }), text: t('line.claims', { year: claims.year }), is: 'maybe', evidence: claims.evidence },
  ].sort((a, b) => a.day.localeCompare(b.day));
  const others = years(measure).filter((year) => year !== claimYear);
  return html`<section class="aside-card"><h2>${t('line.title')}</h2>
    <ol class="time-line">${days.map(({ day, shown, text, is, evidence }) => html`<li class=${is ?? (day <= now ? 'past' : '')}><b>${shown ?? day}</b><span>${text}${evidenceChip(evidence)}</span></li>`)}</ol>
    ${others.length ? html`<p class="years">${t('line.years')} ${others.map((year) => html`<button type="button" class="quiet slim" @click=${() => useYear(year)}>${year}</button>`)}</p>` : nothing}</section>`;
}
