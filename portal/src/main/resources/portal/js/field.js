// One field of the form, whatever its kind: label, help, input, fault. All of it said by the schema.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { t } from './i18n.js';
import { number, percent, wan } from './format.js';
import { parse } from './checks.js';
import { answer, draft } from './actions.js';
import { idOf } from './focus.js';
import { doubtsAt, faultAt, state } from './state.js';
import { valueAt } from './pointers.js';

/** @param options.onUnsure called when "not sure" is chosen; options.isUnsure whether it is; options.title a question in place of the label */
export function fieldView(pointer, field, options = {}) {
  const value = valueAt(state.request, pointer);
  const parts = { pointer, field, value, id: idOf(pointer), fault: faultAt(pointer), doubts: doubtsAt(pointer), options };
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

const describedBy = ({ id, fault, doubts, field }) =>
  [field.help && `${id}-help`, fault && `${id}-fault`, doubts.length && `${id}-doubt`].filter(Boolean).join(' ') || nothing;

const help = ({ id, field }) => (field.help ? html`<p class="help" id="${id}-help">${field.help}</p>` : nothing);

const faultText = ({ id, fault }) => html`<p class="fault" id="${id}-fault" ?hidden=${!fault}>${fault ?? ''}</p>`;

/** No fault: the answer counts as it is. */
const doubtText = ({ id, doubts }) => (doubts.length ? html`<p class="caution" id="${id}-doubt">${doubts.join(t('listSeparator'))}</p>` : nothing);

/** What can be chosen, as value and words. */
const choicesOf = (field) =>
  field.kind === 'boolean' ? [{ value: true, label: t('yes') }, { value: false, label: t('no') }] : field.choices;

function radios(parts) {
  const { pointer, field, value, id, options } = parts;
  const isUnsure = options.isUnsure ?? value === null;
  const unsure = options.onUnsure ?? (() => answer(pointer, null));
  const chosen = (choice) => (options.onAnswer ?? ((given) => answer(pointer, given)))(choice);
  return html`<fieldset id=${id} class="field radios ${field.choices.length > 3 ? 'many' : ''}" aria-describedby=${describedBy(parts)}>
    <legend>${options.title ?? field.label}</legend>
    ${help(parts)}
    <div class="choices">
      ${choicesOf(field).map(
        (choice) => html`<label><input type="radio" name=${id} .checked=${live(value === choice.value)}
          @change=${() => chosen(choice.value)}><span>${choice.label}</span></label>`,
      )}
      <label class="unsure"><input type="radio" name=${id} .checked=${live(isUnsure)} @change=${unsure}><span>${t('unsure')}</span></label>
    </div>
    ${faultText(parts)}${doubtText(parts)}
  </fieldset>`;
}

function checkboxes(parts) {
  const { pointer, field, id, options } = parts;
  const value = Array.isArray(parts.value) ? parts.value : null;
  const toggle = (choice, isOn) => {
    const rest = (value ?? []).filter((other) => other !== choice);
    const next = isOn ? [...rest, choice] : rest;
    return answer(pointer, next.length ? next : null);
  };
  return html`<fieldset id=${id} class="field checks ${field.choices.length > 3 ? 'many' : ''}" aria-describedby=${describedBy(parts)}>
    <legend>${options.title ?? field.label}</legend>
    ${help(parts)}
    <div class="choices">
      ${field.choices.map(
        (choice) => html`<label><input type="checkbox" .checked=${live(value?.includes(choice.value) ?? false)}
          @change=${(e) => toggle(choice.value, e.target.checked)}><span>${choice.label}</span></label>`,
      )}
      <label><input type="checkbox" .checked=${live(value?.length === 0)}
        @change=${(e) => answer(pointer, e.target.checked ? [] : null)}><span>${t('none.choices')}</span></label>
    </div>
    ${faultText(parts)}${doubtText(parts)}
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
  const { pointer, field, value, id, fault, options } = parts;
  const input = INPUTS[field.kind];
  const typed = state.drafts[pointer]?.raw;
  return html`<div class="field line kind-${field.kind}">
    <label for=${id}>${options.title ?? field.label}</label>
    ${help(parts)}
    <div class="entry">
      <input id=${id} type=${input.type} inputmode=${input.mode ?? nothing} autocomplete="off"
        maxlength=${field.maxLength ?? nothing} aria-invalid=${fault ? 'true' : nothing} aria-describedby=${describedBy(parts)}
        .value=${typed ?? shown(field, value)}
        @input=${(e) => field.kind !== 'date' && draft(pointer, e.target.value, undefined)}
        @change=${(e) => taken(pointer, field, e.target)}>
      ${field.unit ? html`<span class="unit">${field.unit}</span>` : nothing}
      ${field.kind === 'money' || field.kind === 'fraction' ? html`<output class="hint" for=${id}>${hint(field, typed, value)}</output>` : nothing}
    </div>
    ${faultText(parts)}${doubtText(parts)}
  </div>`;
}

function shown(field, value) {
  if (value === null || typeof value === 'object') return '';
  return ['money', 'integer'].includes(field.kind) && typeof value === 'number' ? number(value) : String(value);
}

/** The same amount in the unit that people talk in, while it is being typed. */
function hint(field, typed, value) {
  const now = typed === undefined ? value : parse(field, typed).value ?? null;
  if (now === null || typeof now !== 'number') return '';
  if (field.kind === 'fraction') return t('hint.percent', { value: percent(now) });
  return wan(now) && t('hint.wan', { value: wan(now) });
}

/** Takes over what was typed: an answer, or a draft with its fault. */
export function taken(pointer, field, input) {
  const parsed = input.validity.badInput ? { fault: t('fault.date') } : parse(field, input.value);
  if (parsed.fault) {
    draft(pointer, input.value, parsed.fault);
    return Promise.resolve(false);
  }
  const isSame = valueAt(state.request, pointer) === parsed.value && !state.faults[pointer];
  if (isSame) {
    delete state.drafts[pointer];
    input.value = shown(field, parsed.value);
    return Promise.resolve(true);
  }
  return answer(pointer, parsed.value).then(() => true);
}
