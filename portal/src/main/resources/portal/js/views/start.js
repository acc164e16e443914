// The first page: what this is for, how today stands to the term, and the first question.

import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { t } from '../i18n.js';
import { icon } from '../icons.js';
import { valueAt } from '../pointers.js';
import { fieldAt } from '../schema.js';
import { KIND } from '../scope.js';
import { state } from '../state.js';
import { stepView } from '../steps.js';
import { noticeView } from '../term.js';
import { timeLineView } from '../time-line.js';
import { chooseKind } from '../go.js';

export const heroView = () => html`<header class="hero"><h1 tabindex="-1">${t('hero.title')}</h1><p class="lead">${t('hero.text')}</p></header>`;

export function startView() {
  if (!isWhole()) return html`${heroView()}<p aria-busy="true">${t('loading')}</p>`;
  const isTold = state.assessment && state.measure;
  return html`<div class="two landing">
    ${heroView()}
    <div class="now">${isTold ? noticeView() : nothing}</div>
    <div class="question">${kindView()}</div>
    <aside>${isTold ? timeLineView() : nothing}</aside>
  </div>`;
}

/** The question comes with what stands above it, so that nothing moves under the hand; it does not wait for an API that is slow or fails. */
const isWhole = () => state.schema && ((state.assessment && state.measure) || state.loadFailed || !['idle', 'working'].includes(state.work));

function kindView() {
  const field = fieldAt(state.schema, KIND);
  const chosen = valueAt(state.request, KIND);
  return html`<section class="card kinds">
    ${stepView(1, 'step.firm')}
    <h2 tabindex="-1">${field.question}</h2>
    <div class="picks">${field.choices.map(
      ({ value, label }) => html`<button type="button" class="pick" aria-pressed=${value === chosen} @click=${() => chooseKind(value)}><span>${label}</span>${icon('next')}</button>`,
    )}</div>
    <p class="help">${field.help}</p>
  </section>`;
}
