// What is missing: "still wanting" for what is not met, "to be answered" for what is open.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { t } from './i18n.js';
import { fieldAt } from './schema.js';
import { number } from './format.js';
import { state } from './state.js';

/** An answer in words: codes by the labels of their field. */
export function answerText(pointer, value) {
  if (value === null || value === undefined) return t('article.noneYet');
  const field = state.schema && fieldAt(state.schema, pointer);
  const word = (one) => field?.choices.find((choice) => choice.value === one)?.label ?? String(one);
  if (Array.isArray(value)) return value.length ? value.map(word).join(' / ') : t('none.choices');
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number') return `${pointer === '/claimYear' ? value : number(value)}${field?.unit ? ` ${field.unit}` : ''}`;
  return word(value);
}

export function missingView(criteria) {
  const unmet = criteria.filter((criterion) => criterion.outcome === 'UNMET');
  if (unmet.length === 0) return nothing;
  return html`<ul class="missing">${unmet.map(
    (criterion) => html`<li><b>${t('results.missing')} ${criterion.label}</b><span>${t('article.required')}${t('colon')}${criterion.required}
      · ${t('article.yours')}${t('colon')}${actualText(criterion)}</span></li>`,
  )}</ul>`;
}

/** What criteria are about, each said once. */
export const labelsOf = (criteria) => [...new Set(criteria.map(({ label }) => label))];

/** What the criterion read; the list itself being empty reads as "none". */
export function actualText(criterion) {
  // A gate stands for several answers: it is met or not.
  if (!criterion.pointer) return state.measure?.words.outcome[criterion.outcome] ?? '';
  if (criterion.actual === null && isGroup(criterion.pointer)) {
    const given = state.request.profile?.[criterion.pointer.split('/')[2]];
    if (Array.isArray(given)) return given.length ? t('form.items', { count: given.length }) : t('none.list');
  }
  return answerText(criterion.pointer, criterion.actual);
}

const isGroup = (pointer) => pointer.startsWith('/profile/') && pointer.split('/').length === 3;
