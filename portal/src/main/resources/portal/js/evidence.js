// How well a thing is known: the word for it. Nothing while the measure's words are still on their way.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { state } from './state.js';

export const evidenceChip = (evidence) =>
  evidence && state.measure
    ? html`<span class="evidence" data-evidence=${evidence} title=${state.measure.words.evidenceMeaning[evidence]}>${state.measure.words.evidence[evidence]}</span>`
    : nothing;
