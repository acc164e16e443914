// Small drawings beside a word, never instead of one.

import { html, svg } from '../vendor/lit-html/lit-html.js';

const SHAPES = {
  calendar: svg`<rect x="4" y="5.5" width="16" height="14.5" rx="2.5"/><path d="M4 10h16M8.5 3v4M15.5 3v4"/>`,
  caution: svg`<path d="M12 4.5 20.5 19h-17Z"/><path d="M12 10v4M12 16.6v.1"/>`,
  next: svg`<path d="m9.5 6 6 6-6 6"/>`,
  back: svg`<path d="m14.5 6-6 6 6 6"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
  near: svg`<path d="M3.5 18h6v-5h5V8h6"/>`,
  report: svg`<path d="M6.5 3.5h7l4 4v13h-11Z"/><path d="M13.5 3.5v4h4M9.5 12h5M9.5 15.5h5"/>`,
  print: svg`<path d="M7 9V4h10v5M7 17H4.5V9h15v8H17"/><path d="M7 14h10v6H7Z"/>`,
};

export const icon = (name) => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${SHAPES[name]}</svg>`;
