// Which of these happened? One tick a topic; what is not ticked did not happen, "?" leaves it open.

import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { live } from '../../vendor/lit-html/directives/live.js';
import { assess } from '../actions.js';
import { idOf } from '../focus.js';
import { areHintsInferred, hintOf } from '../hints.js';
import { t } from '../i18n.js';
import { icon } from '../icons.js';
import { changed, state } from '../state.js';
import { stepView } from '../steps.js';
import { setUnsure, standing, tick, topics } from '../topics.js';
import { back, leaveTopics } from '../walk.js';

export function topicsView() {
  const { claimYear, measure, asOf } = state.assessment ?? {};
  const of = (wanted) => topics().filter(({ pointer }) => standing(pointer) === wanted).length;
  const [ticked, unsure] = [of('yes'), of('unsure')];
  return html`<form class="question topics-page" @submit=${submit}>
    ${stepView(2, 'step.topics')}
    <h1 tabindex="-1">${t('topics.title', { year: claimYear ?? '' })}</h1>
    <p class="lead">${period(claimYear, measure, asOf)}${t('topics.text')}${t(areHintsInferred() ? 'topics.hintInferred' : 'topics.hintMixed')}</p>
    <div class="topics">${state.schema.topics.map(sectionView)}</div>
    <div class="foot"><p><b>${t('topics.count', { count: ticked })}${unsure ? t('topics.unsure', { count: unsure }) : nothing}</b>${t('topics.rest')}</p>
      <button type="button" class="quiet" @click=${back}>${t('back')}</button>
      <button type="submit">${ticked ? t('topics.next', { count: ticked }) : t(unsure ? 'topics.onlyUnsure' : 'topics.none')}</button></div>
  </form>`;
}

/** The days that count: those of the claim year within the term, as far as the day asked for. */
function period(year, term, asOf) {
  if (!term) return nothing;
  const from = [`${year}-01-01`, term.inForceFrom].sort().at(-1);
  const to = [`${year}-12-31`, term.lastDayInForce, asOf].sort()[0];
  return t('topics.period', { from, to });
}

function sectionView({ title, rare, topics: lines }) {
  const rows = lines.map(topicView);
  if (!rare) return html`<fieldset class="section"><legend>${title}</legend><div class="rows">${rows}</div></fieldset>`;
  const isOpen = lines.some(({ pointer }) => ['yes', 'unsure'].includes(standing(pointer)));
  return html`<details class="section" ?open=${isOpen}><summary>${icon('plus')}<span>${t('topics.rare', { title, count: lines.length })}<small>${lines.map((line) => line.title).join(t('listAnd'))}</small></span></summary>
    <fieldset><legend class="heard-only">${title}</legend><div class="rows">${rows}</div></fieldset></details>`;
}

function topicView({ pointer, title }) {
  const stands = standing(pointer);
  const id = idOf(pointer);
  return html`<div class="topic" data-standing=${stands} id=${id} tabindex="-1">
    <input id="${id}-has" class="has" type="checkbox" aria-describedby="${id}-hint" .checked=${live(stands === 'yes')} @change=${(e) => turn(() => tick(pointer, e.target.checked))}>
    <label for="${id}-has"><b>${title}</b><small id="${id}-hint">${stands === 'unsure' ? t('topics.later') : hintOf(pointer)}</small></label>
    <button type="button" class="dk" aria-pressed=${stands === 'unsure'} aria-label=${t('topics.unsureOf', { title })} title=${t('unsure')}
      @click=${() => turn(() => setUnsure(pointer, stands !== 'unsure'))}><span aria-hidden="true">?</span></button>
  </div>`;
}

/** Only a tick that changes an answer has to be judged. */
function turn(change) {
  change();
  changed();
  assess();
}

function submit(event) {
  event.preventDefault();
  leaveTopics();
}
