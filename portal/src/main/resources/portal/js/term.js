// The measure's term: days left, and what to do on a day outside of it.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { askFor } from './actions.js';
import { t } from './i18n.js';
import { afterDrawing, state } from './state.js';
import { focusOn } from './focus.js';

/** The first card on a day outside the term: which day to assess for. */
export function termView() {
  const { measure, asOf } = state.assessment;
  const isEarly = asOf < measure.inForceFrom;
  return html`<section class="card term">
    <h2 tabindex="-1">${t(isEarly ? 'term.notYetTitle' : 'term.title')}</h2>
    <p>${isEarly ? t('term.notYet', { day: measure.inForceFrom }) : t('term.over', { day: measure.lastDayInForce })}</p>
    <p>${t('term.still')}</p>
    <p class="actions"><button type="button" class="large" @click=${() => use(measure.lastDayInForce)}>
      ${t('term.useLast', { day: measure.lastDayInForce })}</button></p>
    <form class="other-day" @submit=${takeDay}>
      <label for="other-day">${t('term.other')}</label>
      <input id="other-day" name="day" type="date" required min=${measure.inForceFrom} max=${measure.lastDayInForce}>
      <button type="submit" class="secondary">${t('term.use')}</button>
    </form>
  </section>`;
}

function takeDay(event) {
  event.preventDefault();
  return use(new FormData(event.target).get('day'));
}

async function use(day) {
  await askFor(day);
  afterDrawing(() => focusOn('.question h2') ?? focusOn('main h1'));
}

/** In the header of every page: how long the measure still holds. */
export function daysLeft() {
  const measure = state.assessment?.measure;
  if (!measure) return nothing;
  if (!measure.inForce) return html`<span class="days is-over">${t('term.title')}</span>`;
  return html`<span class="days">${measure.daysLeft === 0 ? t('term.lastDay') : t('term.left', { days: measure.daysLeft })}</span>`;
}

/** The day and the year that is asked for, and how to change them. */
export function dayView() {
  const { assessment, schema, request } = state;
  if (!assessment || !schema) return nothing;
  return html`<details class="day">
    <summary>${t('day.asOf', { day: assessment.asOf, year: assessment.claimYear })}${request.asOf ? nothing : ` (${t('day.today')})`}
      <span class="change">${t('day.change')}</span></summary>
    <form @submit=${takeBoth}>
      <div class="field line"><label for="as-of">${schema.asOf.label}</label><p class="help" id="as-of-help">${schema.asOf.help}</p>
        <input id="as-of" name="asOf" type="date" aria-describedby="as-of-help" .value=${request.asOf ?? ''}></div>
      <div class="field line"><label for="claim-year">${schema.claimYear.label}</label><p class="help" id="claim-year-help">${schema.claimYear.help}</p>
        <select id="claim-year" name="claimYear" aria-describedby="claim-year-help">
          <option value="" ?selected=${!request.claimYear}>${t('day.yearDefault')}</option>
          ${years(assessment.measure).map((year) => html`<option value=${year} ?selected=${request.claimYear === year}>${year}</option>`)}
        </select></div>
      <p class="actions"><button type="submit">${t('day.apply')}</button>
        <button type="button" class="quiet" @click=${(e) => close(e, askFor(assessment.measure.lastDayInForce))}>${t('term.useLast', { day: assessment.measure.lastDayInForce })}</button>
        ${request.asOf ? html`<button type="button" class="quiet" @click=${(e) => close(e, askFor(null, null))}>${t('day.backToday')}</button>` : nothing}</p>
    </form>
  </details>`;
}

function years({ inForceFrom, lastDayInForce }) {
  const [first, last] = [inForceFrom, lastDayInForce].map((day) => Number(day.slice(0, 4)));
  return Array.from({ length: last - first + 1 }, (_, i) => last - i);
}

function takeBoth(event) {
  event.preventDefault();
  const given = new FormData(event.target);
  close(event, askFor(given.get('asOf'), Number(given.get('claimYear')) || null));
}

const close = (event) => event.target.closest('details').removeAttribute('open');
