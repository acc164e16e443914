// A list of items, or an object of its own, as a form: items are added, copied and removed by buttons, so by keyboard too.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { repeat } from '../vendor/lit-html/directives/repeat.js';
import { addItem, answer, copyItem, removeItem } from './actions.js';
import { fieldView } from './field.js';
import { idOf } from './focus.js';
import { t } from './i18n.js';
import { valueAt } from './pointers.js';
import { fieldAt, groupAt } from './schema.js';
import { faultAt, state } from './state.js';

/** Fields that decide something, then the others, folded away. */
function recordView(group, pointer, options = {}) {
  const view = (field) => fieldView(`${pointer}/${field.name}`, field, options);
  // That something was supported before is rare, and no answer means no.
  const isFolded = (field) => !field.decides || (options.isAsked && field.name === 'alreadySupportedBy');
  const optional = group.fields.filter(isFolded);
  return html`<div class="fields">${inBlocks(group.fields.filter((field) => !isFolded(field))).map((block) => html`<div class="block">${block.map(view)}</div>`)}</div>
    ${optional.length
      ? html`<details class="optional"><summary>${t(options.isAsked ? 'optional.asked' : 'optional')}</summary><div class="fields">${optional.map(view)}</div></details>`
      : nothing}`;
}

/** What it is and when, then counts and money: each block in rows of its own. */
function inBlocks(fields) {
  const isCounted = ({ kind }) => ['money', 'integer', 'fraction', 'decimal'].includes(kind);
  return [fields.filter((field) => !isCounted(field)), fields.filter(isCounted)].filter((block) => block.length > 0);
}

/** What the firm calls an item: its own name for it, else "loan 2". */
export function itemName(group, index) {
  const item = valueAt(state.request, `${group.pointer}/${index}`);
  const named = group.fields.find((field) => field.kind === 'text' && !field.decides && field.maxLength && item?.[field.name]);
  return named ? item[named.name] : `${group.itemLabel} ${index + 1}`;
}

/** The same by a pointer to the item. */
export const itemNameAt = (pointer) => itemName(groupAt(state.schema, pointer), Number(pointer.split('/')[3]));

/** An answer by its field, after the item that it belongs to. */
export function placeName(pointer) {
  const group = groupAt(state.schema, pointer);
  const { label } = fieldAt(state.schema, pointer) ?? group;
  return group.isList && pointer.split('/').length > 3 ? `${itemNameAt(pointer)} · ${label}` : label;
}

/** @param options.isAsked on a card: with its questions; the card itself has the buttons for more */
export function listView(group, options = {}) {
  const items = valueAt(state.request, group.pointer);
  const list = Array.isArray(items) ? items : [];
  const fault = faultAt(group.pointer);
  return html`<div class="list" id=${idOf(group.pointer)} tabindex="-1">
    ${fault ? html`<p class="fault">${fault}</p>` : nothing}
    ${repeat(list, (item) => item, (item, index) => itemView(group, index, options))}
    ${options.isAsked ? nothing : list.length === 0 ? start(group, items !== null) : more(group, list)}
  </div>`;
}

function itemView(group, index, options) {
  const pointer = `${group.pointer}/${index}`;
  const name = itemName(group, index);
  return html`<section class="item" id=${idOf(pointer)} aria-label=${name}>
    <header><h4>${name}</h4>
      <div class="tools">
        <button type="button" class="quiet" aria-label=${t('item.copyNamed', { name })} @click=${() => copyItem(group, index)}>${t('item.copy')}</button>
        <button type="button" class="quiet" aria-label=${t('item.removeNamed', { name })} @click=${() => removeItem(group, index)}>${t('item.remove')}</button>
      </div>
    </header>
    ${recordView(group, pointer, options)}
  </section>`;
}

const start = (group, isNone) => html`<div class="actions">
  ${isNone
    ? html`<p class="said">${t('none.answered')}</p>
        <button type="button" class="quiet" @click=${() => answer(group.pointer, null)}>${t('list.undo')}</button>`
    : html`<button type="button" class="secondary" @click=${() => answer(group.pointer, [])}>${t('none.list')}</button>`}
  <button type="button" class="secondary" id="${idOf(group.pointer)}-add" @click=${() => addItem(group)}>${t('list.add')}</button>
</div>`;

const more = (group, list) => html`<div class="actions">
  <button type="button" class="secondary" id="${idOf(group.pointer)}-add" ?disabled=${list.length >= group.maxItems}
    @click=${() => addItem(group)}>＋ ${t('list.more')}</button>
  ${list.length >= group.maxItems ? html`<p class="said">${t('list.full', { max: group.maxItems })}</p>` : nothing}
</div>`;

export const groupView = (group, options = {}) =>
  group.isList ? listView(group, options) : html`<div id=${idOf(group.pointer)} tabindex="-1">${recordView(group, group.pointer, options)}</div>`;
