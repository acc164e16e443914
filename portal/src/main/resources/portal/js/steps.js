// How far one has come.

import { html } from '../vendor/lit-html/lit-html.js';
import { t } from './i18n.js';

const STEPS = [1, 2, 3, 4];

/** @param about what this step is about: a key of the words, with its values */
export const stepView = (step, about, values) => html`<p class="step"><span class="dots" aria-hidden="true">${STEPS.map(
  (one) => html`<i class=${one <= step ? 'on' : ''}></i>`)}</span>${t('step.of', { step, all: STEPS.length })} · ${t(about, values)}</p>`;
