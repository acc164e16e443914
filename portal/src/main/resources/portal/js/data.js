// The user's data: take it along, bring it back, pass it on, wipe it. With a short word on privacy.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { taking } from './chosen-file.js';
import { t } from './i18n.js';
import { state } from './state.js';

export function dataView() {
  return html`<footer class="data">
    <section aria-labelledby="data-title">
      <h2 id="data-title">${t('data.title')}</h2>
      <p>${t('data.privacy')} <strong>${t('data.shared')}</strong></p>
      <p class="actions">
        <button type="button" class="secondary" @click=${exportFile}>${t('data.export')}</button>
        <button type="button" class="secondary" @click=${() => document.getElementById('import-file').click()}>${t('data.import')}</button>
        <input id="import-file" type="file" accept=".json,application/json" hidden @change=${importFile}>
        <button type="button" class="secondary" @click=${() => import('./share.js').then(({ share }) => share())}>${t('data.share')}</button>
        <button type="button" class="danger" @click=${clear}>${t('data.clear')}</button>
      </p>
    </section>
    <p class="disclaimer">${state.assessment?.disclaimer ?? state.measure?.disclaimer ?? ''} ${measurePage()} <a href="docs?lang=${state.language}">API</a></p>
  </footer>`;
}

/** The measure as one page, which the build makes of its rules. */
function measurePage() {
  const id = (state.assessment?.measure ?? state.measure)?.id;
  return id ? html`<a href="measures/${id}.html?lang=${state.language}">${t('data.measure')}</a>` : nothing;
}

/** What the answer to the question does is there before it is asked: a press on it takes effect at once. */
const clear = () => import('./firms/do.js').then(({ askToClear }) => askToClear());

const exportFile = () => import('./files.js').then(({ exportAnswers }) => exportAnswers());

const importFile = taking((file) => import('./files.js').then(({ importAnswers }) => importAnswers(file)));
