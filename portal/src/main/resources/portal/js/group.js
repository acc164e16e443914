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
export function recordView(group, pointer) {
  const view = (field) => fieldView(`${pointer}/${field.name}`, field);
  const optional = group.fields.filter((field) => !field.decides);
  return html`<div class="fields">${group.fields.filter((field) => field.decides).map(view)}</div>
    ${optional.length
      ? html`<details class="optional"><summary>${t('optional')}</summary><div class="fields">${optional.map(view)}</div></details>`
      : nothing}`;
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

export function listView(group) {
  const items = valueAt(state.request, group.pointer);
  const list = Array.isArray(items) ? items : [];
  const fault = faultAt(group.pointer);
  return html`<div class="list" id=${idOf(group.pointer)} tabindex="-1">
    ${fault ? html`<p class="fault">${fault}</p>` : nothing}
    ${repeat(list, (item) => item, (item, index) => itemView(group, index))}
    ${list.length === 0 ? start(group, items !== null) : more(group, list)}
  </div>`;
}

function itemView(group, index) {
  const pointer = `${group.pointer}/${index}`;
  const name = itemName(group, index);
  return html`<section class="item" id=${idOf(pointer)} aria-label=${name}>
    <header><h4>${name}</h4>
      <div class="tools">
        <button type="button" class="quiet" aria-label=${t('item.copyNamed', { name })} @click=${() => copyItem(group, index)}>${t('item.copy')}</button>
        <button type="button" class="quiet" aria-label=${t('item.removeNamed', { name })} @click=${() => removeItem(group, index)}>${t('item.remove')}</button>
      </div>
    </header>
    ${recordView(group, pointer)}
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

export const groupView = (group) => (group.isList ? listView(group) : html`<div id=${idOf(group.pointer)} tabindex="-1">${recordView(group, group.pointer)}</div>`);
