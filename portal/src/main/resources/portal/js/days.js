// Days in running text: not to be broken at their hyphens where a line ends.

import { html } from '../vendor/lit-html/lit-html.js';

export const wholeDays = (text) =>
  text.split(/(\d{4}-\d{2}-\d{2})/).map((part, i) => (i % 2 ? html`<span class="date">${part}</span>` : part));
