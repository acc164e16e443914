// How well a thing is known, in three plain words: read in the text, reported, inferred. What exactly it rests on is one tap away.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { t } from './i18n.js';
import { state } from './state.js';

const WORDS = { ENACTED: 'enacted', REPORTED: 'reported', PRECEDENT: 'inferred', ASSUMED: 'inferred', UNPUBLISHED: 'unpublished' };

export const evidenceWord = (evidence) => t(`evidence.${WORDS[evidence]}`);

/** The word alone; nothing where nothing is told of it. */
export const evidenceChip = (evidence) =>
  evidence ? html`<span class="evidence" data-evidence=${evidence} title=${meaningOf(evidence) ?? nothing}>${evidenceWord(evidence)}</span>` : nothing;

/** The exact level in the measure's words; undefined while they are still on their way. */
export const levelOf = (evidence) => state.measure?.words.evidence[evidence];

export const meaningOf = (evidence) => state.measure?.words.evidenceMeaning[evidence];

/** The evidence that counts for a support: of its amount, where there is one. */
export const evidenceOf = ({ amount, evidence }) => (amount !== null && evidence.amount && evidence.amount !== 'UNPUBLISHED' ? evidence.amount : evidence.conditions);

/** Said once on a page, folded. */
export const evidenceHelp = () => html`<details class="why"><summary>${t('evidence.help')}</summary><dl>
  ${['enacted', 'reported', 'inferred'].map((word) => html`<dt>${t(`evidence.${word}`)}</dt><dd>${t(`evidence.${word}Means`)}</dd>`)}</dl></details>`;
