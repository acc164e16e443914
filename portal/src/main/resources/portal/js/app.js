// The frame of every page: header, banners, the view that the address names, the user's data, dialogs.

import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { chooseLanguage, drop, retry } from './actions.js';
import { dataView } from './data.js';
import { dialogView, openDialogs } from './dialog.js';
import { focusOn, idOf } from './focus.js';
import { t } from './i18n.js';
import { afterDrawing, changed, state } from './state.js';
import { dayView, daysLeft } from './term.js';
import { fieldAt, groupAt } from './schema.js';
import { interviewView } from './views/interview.js';

// The first page is loaded whole; the others come once somebody is at it.
const views = { interview: interviewView };
const loaders = {
  form: () => import('./views/form.js').then((module) => module.formView),
  results: () => import('./views/results.js').then((module) => module.resultsView),
  article: () => import('./views/article.js').then((module) => module.articleView),
  report: () => import('./views/report.js').then((module) => module.reportView),
};

const TABS = ['interview', 'form', 'results', 'report'];

const addressOf = (view) => (view === 'interview' ? '#/' : `#/${view}`);

/** Reads the address: which view, of what; a fragment with shared answers is opened and taken away. */
export function follow() {
  const { hash } = window.location;
  if (hash.startsWith('#s=')) {
    history.replaceState(null, '', '#/');
    import('./share.js').then(({ openShared }) => openShared(hash.slice('#s='.length)));
    return;
  }
  const [, view = '', detail] = hash.split('/');
  const isNew = state.route.view !== (view || 'interview') || state.route.detail !== detail;
  state.route = view in loaders ? { view, detail } : { view: 'interview' };
  load(state.route.view);
  if (isNew && hash) {
    window.scrollTo({ top: 0 });
    afterDrawing(() => focusOn('main h1'));
  }
  changed();
}

function load(name) {
  if (views[name]) return Promise.resolve();
  return loaders[name]().then((view) => {
    views[name] = view;
    afterDrawing(() => document.activeElement === document.body && focusOn('main h1'));
  });
}

const root = document.getElementById('app');
let isFirst = true;

export function draw() {
  if (isFirst) root.replaceChildren();
  isFirst = false;
  render(page(), root);
  openDialogs();
}

function page() {
  const view = views[state.route.view];
  return html`
    <a class="skip" href="#main" @click=${skip}>${t('skip')}</a>
    <header class="top">
      <a class="brand" href="#/"><img src="icon.svg" alt="" width="32" height="32"><span><b>${t('brand')}</b><small>${t('brand.sub')}</small></span></a>
      <nav aria-label=${t('nav.label')}><ul>${TABS.map((tab) => html`<li><a href=${addressOf(tab)}
        aria-current=${isAt(tab) ? 'page' : nothing}>${t(`nav.${tab}`)}</a></li>`)}</ul></nav>
      <button type="button" class="language" lang=${state.language === 'zh' ? 'en' : 'zh-CN'}
        @click=${() => chooseLanguage(state.language === 'zh' ? 'en' : 'zh')}>${t('language.other')}</button>
    </header>
    <main id="main" tabindex="-1" data-view=${state.route.view}>
      <div class="status">${dayView()}${daysLeft()}${working()}</div>
      ${banners()}
      ${view ? view(state.route.detail) : html`<p>${t('loading')}</p>`}
    </main>
    ${dataView()}
    ${dialogView()}`;
}

const isAt = (tab) => state.route.view === tab || (tab === 'results' && state.route.view === 'article');

function skip(event) {
  event.preventDefault();
  focusOn('#main');
}

/** A small word in a fixed place: what goes on with the API. */
const working = () => html`<span class="working" ?data-on=${state.work === 'working' || state.work === 'slow'}>${
  state.work === 'slow' ? t('slow') : t('working')}</span>`;

function banners() {
  return html`
    ${state.loadFailed || state.work === 'failed'
      ? html`<div class="banner is-bad" role="alert"><p><strong>${t('failed.title')}</strong> ${t(state.assessment ? 'failed.text' : 'failed.first')}</p>
          <button type="button" @click=${retry}>${t('failed.retry')}</button></div>`
      : nothing}
    ${faultBanner()}
    ${state.notice
      ? html`<div class="banner is-good"><p>${state.notice}</p>
          <button type="button" class="quiet" @click=${dismiss}>${t('dismiss')}</button></div>`
      : nothing}`;
}

/** All that is wrong, each with a way to it; faults of a draft are told at their field only. */
function faultBanner() {
  const places = Object.entries(state.faults);
  if (places.length === 0) return nothing;
  return html`<div class="banner is-bad"><div><strong>${t('faults.title', { count: places.length })}</strong>
    <ul>${places.map(([pointer, text]) => html`<li><a href="#/form" @click=${(e) => goTo(e, pointer)}>${labelOf(pointer)}</a>${t('colon')}${text}
      <button type="button" class="quiet" @click=${() => drop(pointer)}>${t('faults.drop')}</button></li>`)}</ul></div></div>`;
}

export function labelOf(pointer) {
  if (!state.schema) return pointer;
  const group = groupAt(state.schema, pointer);
  const field = group && fieldAt(state.schema, pointer);
  const place = pointer.split('/')[3];
  if (!group) return state.schema[pointer.slice(1)]?.label ?? pointer;
  const item = group.isList && place ? `${group.itemLabel} ${Number(place) + 1}` : group.label;
  return field ? `${item} · ${field.label}` : item;
}

function goTo(event, pointer) {
  event?.preventDefault();
  showField(pointer);
}

/** Opens the whole form at a field. */
export async function showField(pointer) {
  if (window.location.hash !== '#/form') window.location.hash = '#/form';
  await load('form');
  afterDrawing(() => {
    const place = document.getElementById(idOf(pointer));
    place?.closest('details.group')?.setAttribute('open', '');
    place?.closest('details.optional')?.setAttribute('open', '');
    (place?.matches('input, select') ? place : place?.querySelector('input, select, button') ?? place)?.focus();
  });
}

function dismiss() {
  state.notice = null;
  changed();
}

// With the first touch or key the other pages come too, so that none has to be waited for.
for (const sign of ['pointerdown', 'keydown']) {
  window.addEventListener(sign, () => Object.keys(loaders).forEach(load), { once: true });
}
