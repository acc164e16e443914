// The API speaks to programmers of codes and types; a clerk is told the labels.

import { t } from './i18n.js';
import { fieldAt } from './schema.js';
import { state } from './state.js';

/** What is wrong, in the words of the form. */
export function plainWords({ pointer, code, detail }) {
  const field = state.schema && fieldAt(state.schema, pointer);
  if (!field) return detail;
  if (field.kind === 'boolean') return t('fault.boolean');
  if (code === 'NOT_IN_ENUM' && field.choices.length) return t('fault.choice', { list: field.choices.map((choice) => choice.label).join(' / ') });
  return detail;
}
