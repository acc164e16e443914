// The frame of every page: header, banners, the view that the address names, the user's data, dialogs.

import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { assess, chooseLanguage, drop, forgetDropped, retry } from './actions.js';
import { dataView } from './data.js';
import { dialogView, openDialogs } from './dialog.js';
import { focusOn } from './focus.js';
import { t } from './i18n.js';
import { dismiss } from './notice.js';
import { isPage, load, showField, viewOfPage } from './pages.js';
import { labelOf } from './schema.js';
import { afterDrawing, changed, state } from './state.js';
import { dayView, todayView } from './term.js';
import { droppedText } from './tidy.js';
import { today } from './today.js';
import { takeBack } from './undo.js';
import { nowhereView } from './views/nowhere.js';

const TABS = ['interview', 'results', 'report', 'form', 'firms'];

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
  state.route = routeOf(view, detail);
  state.isMenuOpen = false;
  if (isPage(view)) load(view);
  assess();
  // An address within the page is where the browser has gone already.
  if (isNew && hash && !document.getElementById(hash.slice(1))) {
    window.scrollTo({ top: 0 });
    afterDrawing(() => focusOn('main h1'));
  }
  changed();
}

const routeOf = (view, detail) => (view === '' ? { view: 'interview' } : isPage(view) ? { view, detail } : { view: 'nowhere' });

let root = document.getElementById('app');
let isDrawn = false; // whether what stands there was drawn by the last drawing
let isRescued = false;

/** What the browser calls the page, and the file that it prints to. */
function entitle() {
  document.title = TITLES[state.route.view]?.() ?? t('title');
}

const reportTitle = () =>
  [t('report.title'), state.request.profile.company?.name, state.unit, today()].filter(Boolean).join(' ').replace(/[\\/:*?"<>|]/g, '-');

const TITLES = { report: reportTitle, reports: () => [t('reports.bar'), state.unit, today()].filter(Boolean).join(' ') };

/** Should a page fail, it says so and shows the ways out, until a drawing succeeds: on a clean sheet. */
export function draw() {
  try {
    const sheet = isDrawn ? root : root.cloneNode(false);
    isDrawn = false;
    render(page(), sheet);
    if (sheet !== root) root.replaceWith(sheet);
    root = sheet;
    openDialogs();
    entitle();
    isDrawn = true;
    isRescued = false;
  } catch (e) {
    console.error('a page could not be drawn', e);
    if (!isRescued) import('./rescue.js').then(({ rescue }) => isDrawn || rescue(root, state.language, state.request));
    isRescued = true;
  }
}

function page() {
  const view = viewOfPage();
  return html`
    <a class="skip" href="#main" @click=${skip}>${t('skip')}</a>
    <header class="top"><div class="wrap">
      <a class="brand" href="#/"><img src="icon.svg" alt="" width="32" height="32"><span><b>${t('brand')}</b><small>${t('brand.sub')}</small></span></a>
      <button type="button" class="quiet menu" aria-expanded=${state.isMenuOpen} aria-controls="pages" @click=${turnMenu}>${t('nav.menu')}</button>
      <nav id="pages" aria-label=${t('nav.label')} ?data-open=${state.isMenuOpen}><ul>${TABS.map((tab) => html`<li><a href=${addressOf(tab)}
        aria-current=${isAt(tab) ? 'page' : nothing}>${t(`nav.${tab}`)}</a></li>`)}
        <li><button type="button" class="quiet language" lang=${state.language === 'zh' ? 'en' : 'zh-CN'}
          @click=${() => chooseLanguage(state.language === 'zh' ? 'en' : 'zh')}>${t('language.other')}</button></li></ul></nav>
    </div></header>
    <div class="status" role="note"><div class="wrap">${todayView()}${working()}${dayView()}</div></div>
    <main id="main" tabindex="-1" data-view=${state.route.view} data-step=${state.route.view === 'interview' ? state.step : nothing}>
      ${banners()}
      ${state.route.view === 'nowhere' ? nowhereView() : view ? view(state.route.detail) : html`<p>${t('loading')}</p>`}
    </main>
    ${dataView()}
    ${dialogView()}`;
}

function turnMenu() {
  state.isMenuOpen = !state.isMenuOpen;
  changed();
}

const PART_OF = { article: 'results', compare: 'firms', reports: 'firms' };

const isAt = (tab) => state.route.view === tab || tab === PART_OF[state.route.view];

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
      ? html`<div class="banner is-bad" role="alert"><p>${failureText()}</p>
          <button type="button" @click=${again}>${t('failed.retry')}</button></div>`
      : nothing}
    ${state.isOutdated ? sentence(t('outdated.text'), 'outdated.reload', () => window.location.reload(), { button: 'secondary slim' }) : nothing}
    ${faultBanner()}
    ${droppedBanner()}
    ${state.elsewhere ? sentence(state.elsewhere, 'dismiss', () => dismiss('elsewhere')) : nothing}
    ${state.notice ? sentence(state.notice, 'dismiss', () => dismiss('notice'), { kind: 'is-good' }) : nothing}
    ${state.undo ? sentence(state.undo.text, 'undo', takeBack, { kind: 'is-good undo', button: 'secondary slim' }) : nothing}`;
}

/** One sentence, and the one thing to do about it. */
const sentence = (text, word, press, { kind = '', button = 'quiet' } = {}) => html`<div class="banner ${kind}"><p>${text}</p>
  <button type="button" class=${button} @click=${press}>${t(word)}</button></div>`;

function again() {
  if (isPage(state.route.view)) load(state.route.view);
  return retry();
}

function failureText() {
  if (state.refusal) return html`<strong>${t('refused.title')}</strong> ${state.refusal} ${t('failed.first')}`;
  if (!navigator.onLine) return html`<strong>${t('offLine.title')}</strong> ${t(state.assessment ? 'offLine.text' : 'offLine.first')}`;
  return html`<strong>${t('failed.title')}</strong> ${t(state.assessment ? 'failed.text' : 'failed.first')}`;
}

/** All that is wrong, each with a way to it; faults of a draft are told at their field only. */
function faultBanner() {
  const places = Object.entries(state.faults);
  if (places.length === 0) return nothing;
  return html`<div class="banner is-bad"><div><strong>${t('faults.title', { count: places.length })}</strong>
    <ul>${places.map(([pointer, text]) => html`<li><a href="#/form" @click=${(e) => goTo(e, pointer)}>${labelOf(state.schema, pointer)}</a>${t('colon')}${text}
      <button type="button" class="quiet" @click=${() => drop(pointer)}>${t('faults.drop')}</button></li>`)}</ul></div></div>`;
}

/** What a stored or shared answer held that is asked no more; in sight until it is dismissed. */
function droppedBanner() {
  const { dropped, schema } = state;
  if (dropped.length === 0 || !schema) return nothing;
  return sentence(t('dropped.text', { list: droppedText(schema, dropped) }), 'dismiss', forgetDropped, { kind: 'dropped' });
}

function goTo(event, pointer) {
  event?.preventDefault();
  showField(pointer);
}
