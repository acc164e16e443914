// What to answer next, one at a time, in place: as the server orders the open facts.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { answer } from './actions.js';
import { titleOf } from './clauses.js';
import { choicesOf, fieldView } from './field.js';
import { itemNameAt } from './group.js';
import { short } from './format.js';
import { t } from './i18n.js';
import { fieldAt, groupAt } from './schema.js';
import { changed, state } from './state.js';
import { tellingOf, topicAt } from './topics.js';
import { mark, verdictWord } from './verdicts.js';
import { askAbout } from './walk.js';

/** One question a fact, but a list or an object that is open as a whole is one question. @param request what the answer is about */
export function openQuestions({ nextQuestions } = state.assessment, request = state.request) {
  const seen = new Set();
  return nextQuestions.filter(({ pointer }) => {
    const key = wholeOf(pointer, request) ?? pointer;
    return !seen.has(key) && seen.add(key);
  });
}

/** The topic that is open as a whole, or undefined. */
const wholeOf = (pointer, { profile } = state.request) => {
  const group = groupAt(state.schema, pointer);
  const whole = group?.isList || group === state.schema.groups[0] ? pointer : group?.pointer;
  return topicAt(whole) && profile[group.name] === undefined ? whole : undefined;
};

/** Said to be unsure here: put behind the others, for this visit. */
const later = new Set();

export function openQuestionView() {
  const all = openQuestions();
  if (all.length === 0) return nothing;
  const question = all.find(({ pointer }) => !later.has(pointer)) ?? all[0];
  return html`<section class="aside-card open-question" data-open=${question.pointer}><span class="tag open">${mark('NEEDS_INFORMATION')}${t('open.count', { word: verdictWord('NEEDS_INFORMATION'), count: all.length })}</span>
    ${askView(question)}
    <p class="about">${bringsText(question)}</p></section>`;
}

function askView(question) {
  const { pointer } = question;
  const field = fieldAt(state.schema, pointer);
  if (!field) {
    const topic = topicAt(pointer);
    return html`<h3>${t('open.happened', { topic: topic?.title ?? question.label })}</h3><p class="actions">
      <button type="button" class="secondary slim" @click=${() => askAbout(pointer)}>${t('open.yesFill')}</button>
      <button type="button" class="secondary slim" @click=${() => answer(tellingOf(pointer), [])}>${t('none.list')}</button>${unsureButton(pointer)}</p>`;
  }
  const of = placeOf(pointer);
  if (field.kind === 'boolean' || field.kind === 'choice') {
    return html`<h3>${of}${field.question}</h3><p class="actions">${choicesOf(field).map(
      ({ value, label }) => html`<button type="button" class="secondary slim" @click=${() => answer(pointer, value)}>${label}</button>`)}${unsureButton(pointer)}</p>`;
  }
  return html`${fieldView(pointer, { ...field, label: `${of}${field.question}` })}<p class="actions">${unsureButton(pointer)}</p>`;
}

/** What the fact belongs to, where its question alone does not tell. */
function placeOf(pointer) {
  const group = groupAt(state.schema, pointer);
  if (group === state.schema.groups[0]) return '';
  return `${group.isList ? itemNameAt(pointer) : group.label}${t('comma')}`;
}

const unsureButton = (pointer) => html`<button type="button" class="quiet slim" @click=${() => putOff(pointer)}>${t('unsure')}</button>`;

function putOff(pointer) {
  later.add(pointer);
  if (openQuestions().every((one) => later.has(one.pointer))) later.clear();
  changed();
}

export function bringsText({ clauses, amountAtStake, upTo }) {
  const most = Math.max(amountAtStake ?? 0, upTo ?? 0);
  const titles = clauses.slice(0, 2).map(titleOf).join(t('listAnd')) + (clauses.length > 2 ? t('results.more', { count: clauses.length - 2 }) : '');
  return t(most > 0 ? 'open.upTo' : 'open.for', { titles, amount: short(most) });
}
