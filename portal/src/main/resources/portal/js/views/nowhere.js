// An address that is no page's.

import { html } from '../../vendor/lit-html/lit-html.js';
import { t } from '../i18n.js';

export const nowhereView = () => html`<h1 tabindex="-1">${t('nowhere.title')}</h1><p class="lead">${t('nowhere.text')}</p>
  <p class="actions"><a role="button" href="#/">${t('nowhere.home')}</a></p>`;
