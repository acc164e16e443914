// Verdicts: the word for each and its mark - a shape beside the colour, for those who do not see colours.

import { html, nothing, svg } from '../vendor/lit-html/lit-html.js';
import { t } from './i18n.js';

const SHAPES = {
  QUALIFIED: svg`<path d="m4.5 8.4 2.4 2.5 4.7-5.4"/>`,
  NEEDS_INFORMATION: svg`<path d="M5.9 6.2c.1-1.3 1-2 2.1-2s2.1.7 2.1 1.9c0 1.5-2 1.6-2 3.1M8.1 11.6v.1"/>`,
  NOT_QUALIFIED: svg`<path d="m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6"/>`,
  NOT_IN_FORCE: svg`<path d="M5 8h6"/>`,
  INFORMATION: svg`<path d="M8 7.4v3.8M8 4.8v.1"/>`,
  MET: svg`<path d="m4.5 8.4 2.4 2.5 4.7-5.4"/>`,
  UNMET: svg`<path d="m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6"/>`,
  UNKNOWN: svg`<path d="M5.9 6.2c.1-1.3 1-2 2.1-2s2.1.7 2.1 1.9c0 1.5-2 1.6-2 3.1M8.1 11.6v.1"/>`,
};

export const mark = (code) => html`<svg class="mark" data-code=${code} viewBox="0 0 16 16" aria-hidden="true">
  <circle cx="8" cy="8" r="7.2"></circle>${SHAPES[code] ?? nothing}</svg>`;

export const badge = (code, word) => html`<span class="badge" data-code=${code}>${mark(code)}${word}</span>`;

/** The one word for a verdict of a clause or an article. */
export const verdictWord = (code) => t(`verdict.${code}`);
