// The day and the year asked for: how they stand to the measure's term, and how to ask for others. How today stands to it is told by today.js.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { askFor } from './actions.js';
import { claimsView } from './claims.js';
import { wholeDays } from './days.js';
import { t } from './i18n.js';
import { afterDrawing, state } from './state.js';
import { focusOn } from './focus.js';
import { standing, today, todayBrief, todayShort, todayText } from './today.js';
import { icon } from './icons.js';

/** Whether anything is judged for the day and the year asked for. */
export const isJudged = ({ measure }) => measure.status === 'IN_FORCE' || measure.status === 'AFTER_TERM';

/** In the head of every page: how today stands to the term. */
export function todayView() {
  const term = state.assessment?.measure ?? state.measure;
  if (!term) return nothing;
  const { state: stands } = standing(term);
  return html`<span class="days" data-today=${stands}><span class="tag ${stands === 'in' || stands === 'lastDay' ? 'good' : 'open'}">${icon('calendar')}${t(`todayTag.${stands}`)}</span>
    <span class="long">${wholeDays(todayBrief(term))}</span><b class="short">${wholeDays(todayShort(term))}</b></span>`;
}

/** The first line of results and report. */
export const todayLine = () => html`<p class="today" data-today=${standing(state.assessment.measure).state}>${wholeDays(todayText(state.assessment.measure))}</p>`;

/** Above the first question, once the term is over: that it is, and what can still be seen. */
export function noticeView() {
  if (!isAfter()) return nothing;
  return html`<section class="notice">${icon('calendar')}<div><h2>${t(standing(state.assessment.measure).state === 'after' ? 'notice.title' : 'notice.titleAsked')}</h2>${todayLine()}${afterSentences().map((text) => html`<p>${wholeDays(text)}</p>`)}
    <details><summary>${t('notice.claims')}</summary>${claimsView()}</details></div></section>`;
}

/** Whether the term is over: today, or on the day asked for. */
export const isAfter = () => state.assessment.measure.status === 'AFTER_TERM' || standing(state.assessment.measure).state === 'after';

/** What that means for claims: of today in short; for another day after the term the server's words of it. */
export const afterText = () => afterSentences().join('');

function afterSentences() {
  const { assessment, measure } = state;
  if (assessment.measure.status === 'AFTER_TERM' && assessment.asOf !== today()) return [askedText(assessment)];
  const { followedBy } = assessment.measure;
  const next = followedBy ? t('notice.followed', { number: followedBy.number, from: followedBy.inForceFrom }) : t('notice.alone');
  return [t('notice.after', { next }), measure?.claims?.afterTerm.note ?? '', t('notice.ask', { authority: measure?.authority ?? '' })];
}

/** What the server says first of the day asked for. */
export const askedText = ({ notes }) => notes[0];

/** What the server has to say beside what is told above. */
export const otherNotes = ({ notes, claims, measure }) =>
  notes.filter((note, i) => note !== claims.note && !(i === 0 && (measure.status === 'AFTER_TERM' || !isJudged({ measure }))));

/** How the day asked for stands to the term, in a word or two. */
export const statusText = ({ measure }) => t(`asked.${measure.status}`);

/** In place of everything else when nothing is judged: why, and the ways on from here. */
export function termView() {
  const { assessment } = state;
  const { measure, asOf, claimYear } = assessment;
  const [first, ...others] = waysOn(assessment);
  return html`<section class="card term">
    <h2 tabindex="-1">${wholeDays(t(`term.${measure.status}`, { day: asOf, year: claimYear }))}</h2>
    <p>${wholeDays(askedText(assessment))}</p>
    ${isYearPast(assessment) ? html`<p>${wholeDays(t('term.yearPast', { year: claimYear, window: yearOf(assessment.claims.usualWindow.to), day: asOf }))}</p>` : nothing}
    <p class="actions"><button type="button" class="large" @click=${() => use(first)}><span>${wholeDays(first.text)}</span></button>
      ${others.map((way) => html`<button type="button" class="secondary" @click=${() => use(way)}><span>${wholeDays(way.text)}</span></button>`)}</p>
    <form class="other-day" @submit=${takeDay}>
      <label for="other-day">${t('term.other')}</label>
      <input id="other-day" name="day" type="date" required min=${measure.inForceFrom} max=${lastDayToClaim(assessment)}>
      <button type="submit" class="secondary">${t('term.use')}</button>
    </form>
  </section>`;
}

const yearOf = (day) => Number(day.slice(0, 4));

/** How many years after a claim year it is claimed, by practice. */
const lagOf = ({ year, usualWindow }) => yearOf(usualWindow.to) - year;

const lastDayToClaim = ({ measure, claims }) => `${yearOf(measure.lastDayInForce) + lagOf(claims)}-12-31`;

const isYearPast = ({ measure, claims }) => measure.status === 'CLOSED' && claims.usualWindow.state === 'PAST';

/** Questions that have an answer: that of today, another year for the same day, the last day of the term. */
function waysOn(assessment) {
  const { measure, asOf, claimYear, claims } = assessment;
  const { inForceFrom, lastDayInForce } = measure;
  const now = today();
  const lastYear = yearOf(lastDayInForce);
  const ways = [];
  if (now >= inForceFrom && now <= lastDayToClaim(assessment)) {
    ways.push({ day: null, year: null, text: t('term.useToday', { day: now, year: Math.min(yearOf(now), lastYear) }) });
  }
  if (asOf > lastDayInForce) {
    years(measure)
      .filter((year) => year !== claimYear && yearOf(asOf) <= year + lagOf(claims) && !(asOf === now && year === lastYear))
      .forEach((year) => ways.push({ day: state.request.asOf ?? null, year, text: t('term.useYear', { day: asOf, year }) }));
  }
  ways.push({ day: lastDayInForce, year: null, text: t('term.useLast', { day: lastDayInForce, year: lastYear }) });
  return ways;
}

function takeDay(event) {
  event.preventDefault();
  return use({ day: new FormData(event.target).get('day'), year: null });
}

/** Asks about another claim year, for the same day. */
export const useYear = (year) => use({ day: state.request.asOf ?? null, year });

/** The way to it. */
export const yearButton = (year) => html`<button type="button" class="secondary" @click=${() => useYear(year)}>${t('years.use', { year })}</button>`;

async function use({ day, year }) {
  await askFor(day, year);
  afterDrawing(() => focusOn('.question h2') ?? focusOn('main h1'));
}

/** The day and the year that is asked for, and how to change them. */
export function dayView() {
  const { assessment, schema, request } = state;
  if (!assessment || !schema) return nothing;
  const isToday = assessment.asOf === today();
  // What today is needs no second word, unless the year asked for makes it one on which nothing is judged.
  const about = [isToday && t('day.today'), (!isToday || !isJudged(assessment)) && statusText(assessment)].filter(Boolean).join(t('comma'));
  const { lastDayInForce } = assessment.measure;
  return html`<details class="day">
    <summary><span class="long">${wholeDays(t('day.asOf', { day: assessment.asOf }))}${t('paren', { text: about })}</span> <span class="change">${
      t('day.year', { year: assessment.claimYear })}<span class="long">${t('day.other')}</span></span></summary>
    <form @submit=${takeBoth}>
      <div class="field line"><label for="as-of">${schema.asOf.label}</label><p class="help" id="as-of-help">${schema.asOf.help}</p>
        <input id="as-of" name="asOf" type="date" aria-describedby="as-of-help" .value=${request.asOf ?? ''}></div>
      <div class="field line"><label for="claim-year">${schema.claimYear.label}</label><p class="help" id="claim-year-help">${schema.claimYear.help}</p>
        <select id="claim-year" name="claimYear" aria-describedby="claim-year-help">
          <option value="" ?selected=${!request.claimYear}>${t('day.yearDefault')}</option>
          ${years(assessment.measure).map((year) => html`<option value=${year} ?selected=${request.claimYear === year}>${year}</option>`)}
        </select></div>
      <p class="actions"><button type="submit">${t('day.apply')}</button>
        <button type="button" class="quiet" @click=${(e) => close(e, askFor(lastDayInForce, null))}><span>${wholeDays(t('term.useLast', { day: lastDayInForce, year: yearOf(lastDayInForce) }))}</span></button>
        ${request.asOf || request.claimYear ? html`<button type="button" class="quiet" @click=${(e) => close(e, askFor(null, null))}>${t('day.backToday')}</button>` : nothing}</p>
    </form>
  </details>`;
}

export function years({ inForceFrom, lastDayInForce }) {
  const [first, last] = [inForceFrom, lastDayInForce].map(yearOf);
  return Array.from({ length: last - first + 1 }, (_, i) => last - i);
}

function takeBoth(event) {
  event.preventDefault();
  const given = new FormData(event.target);
  close(event, askFor(given.get('asOf'), Number(given.get('claimYear')) || null));
}

const close = (event) => event.target.closest('details').removeAttribute('open');
