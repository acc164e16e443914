// The way through the questions, one step on the screen at a time. The first is loaded whole, the others once somebody touches the page.

import { html } from '../../vendor/lit-html/lit-html.js';
import { focusOn } from '../focus.js';
import { t } from '../i18n.js';
import { valueAt } from '../pointers.js';
import { KIND } from '../scope.js';
import { afterDrawing, state } from '../state.js';
import { withStyle } from '../style.js';
import { isJudged, termView } from '../term.js';
import { heroView, startView } from './start.js';

const steps = { kind: startView };
let loading = null;

/** Fetches the steps after the first, once. */
export function loadSteps() {
  loading ??= withStyle('fields', Promise.all([import('./scope.js'), import('./topics.js'), import('./card.js')])).then(([scope, topics, card]) => {
    Object.assign(steps, { scope: scope.scopeView, topics: topics.topicsView, cards: card.cardView });
    afterDrawing(() => state.step !== 'kind' && document.activeElement === document.body && focusOn('main h1'));
  });
  return loading;
}

export function interviewView() {
  const { assessment, schema, measure } = state;
  // On a day on which nothing is judged there is nothing to ask, but for the ways on from it.
  if (assessment && schema && !isJudged(assessment)) return html`${heroView()}<div class="question">${termView()}</div>`;
  const isReady = schema && measure && (state.step === 'kind' || valueAt(state.request, KIND) !== null);
  if (!isReady) return startView();
  if (!steps[state.step]) loadSteps();
  return steps[state.step]?.() ?? html`<h1 tabindex="-1" aria-busy="true">${t('loading')}</h1>`;
}
