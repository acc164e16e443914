// How well a thing is known: the word for it, and the sources. Nothing while the measure's words are still on their way.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { t } from './i18n.js';
import { state } from './state.js';

export const evidenceChip = (evidence) =>
  evidence && state.measure
    ? html`<span class="evidence" data-evidence=${evidence} title=${state.measure.words.evidenceMeaning[evidence]}>${state.measure.words.evidence[evidence]}</span>`
    : nothing;

export const sourcesView = (ids) =>
  ids?.length && state.measure
    ? html`<details class="sources"><summary>${t('article.sources')} (${ids.length})</summary><ul>${ids.map((id) => html`<li>${state.measure.sources[id]}</li>`)}</ul></details>`
    : nothing;
