// When a claim year is claimed by the district's earlier practice. The window is a thing of the real calendar, so today decides whether it is
// over; that its year has begun never makes it "open": its week is set by a notice.

import { html } from '../vendor/lit-html/lit-html.js';
import { evidenceChip } from './evidence.js';
import { t } from './i18n.js';
import { sourcesView } from './sources.js';
import { state } from './state.js';
import { today } from './today.js';

export function windowText({ year, usualWindow: { from, to } }) {
  const now = today();
  const when = now < from ? 'ahead' : now > to ? 'past' : 'thatYear';
  return t(`window.${when}`, { year, window: from.slice(0, 4) });
}

/** When to claim, what that rests on, and what becomes of who misses it. */
export function claimsView() {
  const { claims } = state.assessment;
  return html`<div class="claims"><p><b>${windowText(claims)}</b> ${claims.note}${evidenceChip(claims.evidence)}</p>${sourcesView(claims.sources)}</div>`;
}
