// Answers that contradict each other or look like a slip, as the server finds them. They change no verdict and hold nobody up.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { placeName } from './group.js';
import { t } from './i18n.js';
import { showField } from './pages.js';
import { state } from './state.js';

export function warningsView() {
  const { warnings } = state.assessment;
  return warnings.length === 0
    ? nothing
    : html`<section class="warnings"><h2>${t('warnings.title')}</h2><ul class="notes">${warnings.map(
        ({ pointers, detail }) => html`<li>${pointers.map((pointer, i) => html`${i ? ' / ' : nothing}${link(pointer)}`)}${t('colon')}${detail}</li>`,
      )}</ul></section>`;
}

const link = (pointer) => html`<a href="#/form" @click=${(event) => goTo(event, pointer)}>${placeName(pointer)}</a>`;

function goTo(event, pointer) {
  event.preventDefault();
  showField(pointer);
}
