// The pages behind the addresses. The first is loaded whole; the others come once somebody is at it.

import { focusOn, idOf } from './focus.js';
import { withWords } from './i18n.js';
import { afterDrawing, changed, state } from './state.js';
import { withStyle } from './style.js';
import { interviewView, loadSteps } from './views/interview.js';

const ofFirms = (coming) => withWords('firms', withStyle('results', withStyle('firms', coming)));
const withReport = (coming) => withStyle('fields', withStyle('results', withStyle('report', coming)));

const views = { interview: interviewView };
const loaders = {
  form: () => withStyle('fields', import('./views/form.js')).then((module) => module.formView),
  results: () => withStyle('fields', withStyle('results', import('./views/results.js'))).then((module) => module.resultsView),
  article: () => withStyle('results', withStyle('article', import('./views/article.js'))).then((module) => module.articleView),
  report: () => withReport(import('./views/report.js')).then((module) => module.reportView),
  firms: () => ofFirms(import('./views/firms.js')).then((module) => module.firmsView),
  compare: () => ofFirms(import('./views/compare.js')).then((module) => module.compareView),
  reports: () => ofFirms(withReport(import('./views/reports.js'))).then((module) => module.reportsView),
};

/** Whether there is a page of that name beside the first. */
export const isPage = (name) => Object.hasOwn(loaders, name);

/** The view of the page that the address names; undefined while it is on its way. */
export const viewOfPage = () => views[state.route.view];

const underWay = {};

export function load(name) {
  if (views[name]) return Promise.resolve();
  underWay[name] ??= loaders[name]();
  return underWay[name].then(
    (view) => {
      views[name] = view;
      afterDrawing(() => document.activeElement === document.body && focusOn('main h1'));
    },
    () => {
      delete underWay[name];
      state.loadFailed = true;
      changed();
    },
  );
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

function loadAll() {
  loadSteps();
  Object.keys(loaders).forEach(load);
}

// With the first touch or key the other pages come too, so that none has to be waited for.
for (const sign of ['pointerdown', 'keydown']) {
  window.addEventListener(sign, loadAll, { once: true });
}
