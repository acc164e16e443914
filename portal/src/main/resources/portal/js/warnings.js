// Answers that contradict each other or look like a slip, as the server finds them. They change no verdict and hold nobody up.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { answer } from './actions.js';
import { number } from './format.js';
import { placeName } from './group.js';
import { t } from './i18n.js';
import { icon } from './icons.js';
import { showField } from './pages.js';
import { valueAt } from './pointers.js';
import { fieldAt } from './schema.js';
import { changed, state } from './state.js';

const WAN = 10_000;

/** Said to be right, with the answers as they are: another answer is doubted anew. */
const keyOf = ({ code, pointers }) => [code, ...pointers.map((pointer) => `${pointer}=${valueAt(state.request, pointer)}`)].join(' ');

export const warnings = () => (state.assessment?.warnings ?? []).filter((warning) => !state.accepted.has(keyOf(warning)));

/** Told where the server says that the slip most likely is. */
const doubtsAt = (pointer) => warnings().filter(({ pointers }) => pointers[0] === pointer);

export const isDoubted = (pointer) => doubtsAt(pointer).length > 0;

/** Under the field: what looks wrong, as a question with its answers. */
export const doubtsView = (pointer, id) =>
  isDoubted(pointer) ? html`<div class="doubt" id="${id}-doubt">${icon('caution')}<div>${doubtsAt(pointer).map(doubtView)}</div></div>` : nothing;

function doubtView(warning) {
  const [pointer] = warning.pointers;
  const value = valueAt(state.request, pointer);
  const isSmall = warning.code === 'SMALL_FOR_YUAN' && typeof value === 'number';
  if (!isSmall) {
    return html`<p>${warning.detail}</p><p class="actions"><button type="button" class="quiet slim" @click=${() => accept(warning)}>${t('doubt.right')}</button></p>`;
  }
  const label = fieldAt(state.schema, pointer)?.label ?? '';
  return html`<p><b>${t('doubt.small', { label, yuan: number(value), wan: number(value * WAN) })}</b> ${t('doubt.soft')}</p>
    <p class="actions"><button type="button" class="secondary slim" @click=${() => answer(pointer, value * WAN)}>${t('doubt.make', { amount: number(value * WAN) })}</button>
      <button type="button" class="quiet slim" @click=${() => accept(warning)}>${t('doubt.keep', { amount: number(value) })}</button></p>`;
}

function accept(warning) {
  state.accepted.add(keyOf(warning));
  changed();
}

/** All of them on one place, each with a way to its fields. */
export const warningsView = () =>
  warnings().length === 0
    ? nothing
    : html`<section class="warnings aside-card"><h2>${icon('caution')} ${t('warnings.title')}</h2><ul class="notes">${warnings().map(
        ({ pointers, detail }) => html`<li>${pointers.map((pointer, i) => html`${i ? ' / ' : nothing}${link(pointer)}`)}${t('colon')}${detail}</li>`,
      )}</ul></section>`;

const link = (pointer) => html`<a href="#/form" @click=${(event) => goTo(event, pointer)}>${placeName(pointer)}</a>`;

function goTo(event, pointer) {
  event.preventDefault();
  showField(pointer);
}
