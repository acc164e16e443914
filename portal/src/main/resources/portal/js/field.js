// One field of the form, whatever its kind: question or label, help, input, fault, doubt. All of it said by the schema.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { t } from './i18n.js';
import { number, percent, wan } from './format.js';
import { parse } from './checks.js';
import { answer, draft, typed } from './actions.js';
import { idOf } from './focus.js';
import { faultAt, state } from './state.js';
import { valueAt } from './pointers.js';
import { doubtsView, isDoubted } from './warnings.js';

/**
 * @param options.isAsked with its question, an example and what does not count, in place of label and help
 * @param options.trial where an answer is only tried: { value, set(value) }
 */
export function fieldView(pointer, field, options = {}) {
  const { trial } = options;
  const value = trial ? trial.value : valueAt(state.request, pointer);
  const parts = {
    pointer, field, value, options,
    id: (trial ? 'if' : '') + idOf(pointer),
    fault: trial ? trial.fault : faultAt(pointer),
    isDoubted: !trial && isDoubted(pointer),
    give: trial ? trial.set : (given) => answer(pointer, given),
  };
  switch (field.kind) {
    case 'boolean':
    case 'choice':
      return radios(parts);
    case 'choices':
      return checkboxes(parts);
    default:
      return line(parts);
  }
}

const describedBy = ({ id, fault, isDoubted, field }) =>
  [field.help && `${id}-help`, fault && `${id}-fault`, isDoubted && `${id}-doubt`].filter(Boolean).join(' ') || nothing;

const titleOf = ({ field, options }) => (options.isAsked ? field.question : field.label);

/** Examples and exceptions beside a question, else the whole help. */
const help = ({ id, field, options }) =>
  options.isAsked
    ? html`<p class="help" id="${id}-help">${t('ask.example', { text: field.example })}<span class="not">${t('ask.notCounted', { text: field.notCounted })}</span></p>`
    : field.help ? html`<p class="help" id="${id}-help">${field.help}</p>` : nothing;

const faultText = ({ id, fault }) => html`<p class="fault" id="${id}-fault" ?hidden=${!fault}>${fault ?? ''}</p>`;

const doubts = ({ pointer, id, isDoubted }) => (isDoubted ? doubtsView(pointer, id) : nothing);

/** What can be chosen, as value and words. */
export const choicesOf = (field) =>
  field.kind === 'boolean' ? [{ value: true, label: t('yes') }, { value: false, label: t('no') }] : field.choices;

function radios(parts) {
  const { field, value, id, give } = parts;
  return html`<fieldset id=${id} class="field radios" aria-describedby=${describedBy(parts)}>
    <legend>${titleOf(parts)}</legend>
    ${help(parts)}
    <div class="choices">
      ${choicesOf(field).map(
        (choice) => html`<label><input type="radio" name=${id} .checked=${live(value === choice.value)}
          @change=${() => give(choice.value)}><span>${choice.label}</span></label>`,
      )}
      <label class="unsure"><input type="radio" name=${id} .checked=${live(value === null)} @change=${() => give(null)}><span>${t('unsure')}</span></label>
    </div>
    ${faultText(parts)}${doubts(parts)}
  </fieldset>`;
}

function checkboxes(parts) {
  const { field, id, give } = parts;
  const value = Array.isArray(parts.value) ? parts.value : null;
  const toggle = (choice, isOn) => {
    const rest = (value ?? []).filter((other) => other !== choice);
    const next = isOn ? [...rest, choice] : rest;
    return give(next.length ? next : null);
  };
  return html`<fieldset id=${id} class="field checks" aria-describedby=${describedBy(parts)}>
    <legend>${titleOf(parts)}</legend>
    ${help(parts)}
    <div class="choices">
      ${field.choices.map(
        (choice) => html`<label><input type="checkbox" .checked=${live(value?.includes(choice.value) ?? false)}
          @change=${(e) => toggle(choice.value, e.target.checked)}><span>${choice.label}</span></label>`,
      )}
      <label><input type="checkbox" .checked=${live(value?.length === 0)}
        @change=${(e) => give(e.target.checked ? [] : null)}><span>${t('none.choices')}</span></label>
    </div>
    ${faultText(parts)}${doubts(parts)}
  </fieldset>`;
}

const INPUTS = {
  money: { type: 'text', mode: 'decimal' },
  integer: { type: 'text', mode: 'numeric' },
  fraction: { type: 'text', mode: 'text' },
  decimal: { type: 'text', mode: 'decimal' },
  date: { type: 'date' },
  text: { type: 'text' },
};

function line(parts) {
  const { pointer, field, value, id, fault, isDoubted, options } = parts;
  const input = INPUTS[field.kind];
  const raw = options.trial ? options.trial.raw : state.drafts[pointer]?.raw;
  return html`<div class="field line kind-${field.kind}">
    <label for=${id}>${titleOf(parts)}</label>
    ${help(parts)}
    <div class="entry">
      <input id=${id} type=${input.type} inputmode=${input.mode ?? nothing} autocomplete="off"
        maxlength=${field.maxLength ?? nothing} aria-invalid=${fault ? 'true' : nothing} aria-describedby=${describedBy(parts)}
        class=${isDoubted ? 'is-doubted' : nothing}
        .value=${raw ?? shown(field, value)}
        @input=${(e) => field.kind !== 'date' && !options.trial && typed(pointer, e.target.value, parse(field, e.target.value))}
        @change=${(e) => (options.trial ? tried(options.trial, field, e.target) : taken(pointer, field, e.target))}>
      ${field.unit ? html`<span class="unit">${field.unit}</span>` : nothing}
      ${field.kind === 'money' || field.kind === 'fraction' ? html`<output class="hint" for=${id}>${hint(field, raw, value)}</output>` : nothing}
    </div>
    ${faultText(parts)}${doubts(parts)}
  </div>`;
}

function shown(field, value) {
  if (value === null || typeof value === 'object') return '';
  return ['money', 'integer'].includes(field.kind) && typeof value === 'number' ? number(value) : String(value);
}

/** The same amount in the unit that people talk in, while it is being typed. */
function hint(field, raw, value) {
  const now = raw === undefined ? value : parse(field, raw).value ?? null;
  if (now === null || typeof now !== 'number') return '';
  if (field.kind === 'fraction') return t('hint.percent', { value: percent(now) });
  return wan(now) && t('hint.wan', { value: wan(now) });
}

const parsed = (field, input) => (input.validity.badInput ? { fault: t('fault.date') } : parse(field, input.value));

/** Takes over what was typed: an answer, or a draft with its fault. @returns whether it is an answer */
export function taken(pointer, field, input) {
  const { value, fault } = parsed(field, input);
  if (fault) {
    draft(pointer, input.value, fault);
    return Promise.resolve(false);
  }
  input.value = shown(field, value);
  return answer(pointer, value).then(() => true);
}

function tried(trial, field, input) {
  const { value = null, fault } = parsed(field, input);
  return trial.set(value, fault && { raw: input.value, fault });
}
