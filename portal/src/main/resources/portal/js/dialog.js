// Questions that must be answered before going on, as the browser's own dialogs: they hold the focus and close with Escape.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { t } from './i18n.js';
import { changed, state } from './state.js';

const SHOWN = 8; // lines that cannot be read

const DIALOGS = {
  clear: ({ take }) => ({
    title: t('clear.title'),
    body: html`<p>${t(state.firms.length > 1 ? 'clear.textAll' : 'clear.text', { count: state.firms.length })}</p>`,
    buttons: [cancel(), html`<button type="button" class="danger" @click=${() => done(take)}>${t('clear.yes')}</button>`],
  }),
  share: ({ link, isCopied, copy }) => ({
    title: t('share.title'),
    body: html`<p>${t('share.text')}</p><label for="share-link">${t('share.link')}</label>
      <input id="share-link" readonly .value=${link} @focus=${(e) => e.target.select()}>`,
    buttons: [cancel('close'), html`<button type="button" @click=${copy}>${isCopied ? `✓ ${t('share.copied')}` : t('share.copy')}</button>`],
  }),
  importBad: ({ reason }) => ({ title: t('import.badTitle'), body: html`<p>${reason}</p>`, buttons: [cancel('close')] }),
  importFirms: ({ file, firms, bad, same, add, replace }) => {
    const known = same.filter(Boolean).length;
    return {
      title: t('firms.importTitle', { count: firms.length }),
      body: html`<p>${t('firms.importText', { file, count: firms.length })}${known ? html` <strong>${t('firms.importSame', { count: known })}</strong>` : nothing}</p>
        ${bad.length ? html`<p>${t('firms.importBad', { count: bad.length })}</p><ul class="faults">${bad.slice(0, SHOWN).map((one) => html`<li>${t('firms.importLine', one)}</li>`)}${bad.length > SHOWN ? html`<li>${t('firms.importMore', { count: bad.length - SHOWN })}</li>` : nothing}</ul>` : nothing}`,
      buttons: [cancel(), known ? html`<button type="button" class="secondary" @click=${() => done(replace)}>${t('firms.importReplace', { count: known })}</button>` : nothing,
        html`<button type="button" @click=${() => done(add)}>${t(known ? 'firms.importBoth' : 'firms.importAdd')}</button>`],
    };
  },
  removeAll: ({ count, take }) => ({
    title: t('firms.removeAllTitle', { count }),
    body: html`<p>${t('firms.removeAllText')}</p>`,
    buttons: [cancel(), html`<button type="button" class="danger" @click=${() => done(take)}>${t('firms.removeAllYes')}</button>`],
  }),
  importFaults: ({ faults, take }) => ({
    title: t('import.faultsTitle', { count: faults.length }),
    body: html`<p>${t('import.faultsText')}</p>
      <ul class="faults">${faults.map(({ label, detail }) => html`<li><b>${label}</b>${t('colon')}${detail}</li>`)}</ul>`,
    buttons: [cancel(), html`<button type="button" @click=${() => done(take)}>${t('import.rest')}</button>`],
  }),
};

/** Puts a question before the user; the names are those of DIALOGS. */
export function open(dialog) {
  state.dialog = dialog;
  changed();
}

export function dialogView() {
  if (!state.dialog) return nothing;
  const { title, body, buttons } = DIALOGS[state.dialog.name](state.dialog);
  return html`<dialog aria-labelledby="dialog-title" @close=${closed}>
    <div class="sheet"><h2 id="dialog-title">${title}</h2>${body}<p class="actions">${buttons}</p></div>
  </dialog>`;
}

/** Called after each drawing: a dialog that was drawn is opened. */
export function openDialogs() {
  const dialog = document.querySelector('dialog');
  if (dialog && !dialog.open) dialog.showModal();
}

const cancel = (word = 'cancel') => html`<button type="button" class="secondary" autofocus @click=${shut}>${t(word)}</button>`;

function shut() {
  document.querySelector('dialog')?.close();
  state.dialog = null;
  changed();
}

/** The browser tells of it with its next frame only: by then another dialog may stand there. */
function closed({ target }) {
  if (target.isConnected && !target.open) shut();
}

function done(take) {
  shut();
  take();
}
