// The way through the questions, one step on the screen at a time.

import { html } from '../../vendor/lit-html/lit-html.js';
import { valueAt } from '../pointers.js';
import { KIND } from '../scope.js';
import { state } from '../state.js';
import { isJudged, termView } from '../term.js';
import { cardView } from './card.js';
import { scopeView } from './scope.js';
import { heroView, startView } from './start.js';
import { topicsView } from './topics.js';

const STEPS = { kind: startView, scope: scopeView, topics: topicsView, cards: cardView };

export function interviewView() {
  const { assessment, schema, measure } = state;
  // On a day on which nothing is judged there is nothing to ask, but for the ways on from it.
  if (assessment && schema && !isJudged(assessment)) return html`${heroView()}<div class="question">${termView()}</div>`;
  const isReady = schema && measure && (state.step === 'kind' || valueAt(state.request, KIND) !== null);
  return isReady ? STEPS[state.step]() : startView();
}
