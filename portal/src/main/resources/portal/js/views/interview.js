// The guided interview: the first page asks about scope, then one card at a time, most money first.

import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { addItem, answer } from '../actions.js';
import { fieldView, taken } from '../field.js';
import { focusOn, idOf } from '../focus.js';
import { number, wan } from '../format.js';
import { groupView } from '../group.js';
import { language, t } from '../i18n.js';
import { openCards, scopeArticle, scopeClause, scopeQuestions, skippedCards, waitingCards } from '../cards.js';
import { missingView } from '../missing.js';
import { legendView, tilesView } from '../tiles.js';
import { moneyView } from '../money.js';
import { valueAt } from '../pointers.js';
import { fieldAt, groupAt } from '../schema.js';
import { afterDrawing, changed, faultAt, hasNoAnswers, state } from '../state.js';
import { isJudged, noticeView, termView } from '../term.js';
import { mark } from '../verdicts.js';

export function interviewView() {
  const { assessment } = state;
  // A day on which nothing is judged has no tiles and no money to show beside the ways on from it.
  if (assessment && state.schema && !isJudged(assessment)) return html`${hero()}<div class="question">${termView()}</div>`;
  return html`
    ${!state.scopeDone ? hero() : html`<h1 class="heard-only">${t('nav.interview')}</h1>`}
    <div class="desk">
      <div class="question">${assessment && !state.scopeDone && state.card === null ? noticeView() : nothing}${questionView()}</div>
      ${panel()}
    </div>`;
}

const hero = () => html`<header class="hero"><h1>${t('hero.title')}</h1><p>${t('hero.text')}</p></header>`;

function questionView() {
  if (!state.schema) return html`<section class="card is-loading" aria-busy="true"><p>${t('loading')}</p></section>`;
  if (!state.scopeDone && state.card === null) return scopePage();
  const pointer = state.card ?? waitingCards(state)[0]?.pointer;
  return pointer ? cardView(pointer) : donePage();
}

// --- the first page: scope ---

function scopePage() {
  const questions = scopeQuestions(state);
  return html`<form class="card scope" @submit=${leaveScope}>
    <h2 tabindex="-1">${t('scope.title')}</h2>
    <div class="questions">${questions.map((pointer) =>
      fieldView(pointer, fieldAt(state.schema, pointer), {
        isUnsure: state.skipped.has(pointer),
        onUnsure: () => unsureAbout(pointer),
      }),
    )}</div>
    ${scopeOutcome()}
  </form>`;
}

/** Leaves a fact unanswered on purpose: it is not asked again until all others are. */
function unsureAbout(pointer) {
  state.skipped.add(pointer);
  return answer(pointer, null);
}

const OUTCOMES = { QUALIFIED: 'in', NEEDS_INFORMATION: 'open', NOT_QUALIFIED: 'out' };

/** Always in sight and always as high, so that the verdict is not missed and nothing jumps. */
function scopeOutcome() {
  const article = scopeArticle(state.assessment);
  const name = OUTCOMES[article?.verdict];
  const isStarted = !hasNoAnswers() || state.skipped.size > 0;
  if (!name || !isStarted) return html`<div class="outcome" data-code="UNASKED"></div>`;
  const left = scopeQuestions(state).filter((pointer) => valueAt(state.request, pointer) === null && !state.skipped.has(pointer)).length;
  return html`<div class="outcome" data-code=${article.verdict}>
    ${mark(article.verdict)}
    <div>
      <strong>${name === 'open' && left === 0 ? t('scope.openText') : t(`scope.${name}`, { count: left })}</strong>
      <p>${name === 'open' && left === 0 ? nothing : t(`scope.${name}Text`)}</p>
      ${name === 'out' ? html`${scopeMissing()}<a href="#/results">${t('scope.seeWhy')}</a>` : nothing}
    </div>
    <button type="submit" class=${name === 'in' ? '' : 'secondary'}>${t(name === 'out' ? 'scope.anyway' : 'scope.continue')}</button>
  </div>`;
}

/** What keeps the firm out of scope. Nobody is told to become another kind of organisation. */
function scopeMissing() {
  const clause = scopeClause(state.assessment);
  if (!clause) return nothing;
  return clause.forOtherKinds ? html`<p>${t('scope.otherKinds')}</p>` : missingView(clause.criteria);
}

function leaveScope(event) {
  event.preventDefault();
  for (const pointer of scopeQuestions(state)) if (valueAt(state.request, pointer) === null) state.skipped.add(pointer);
  state.scopeDone = true;
  show(waitingCards(state)[0]?.pointer ?? null);
}

// --- one card ---

function cardView(pointer) {
  const group = groupAt(state.schema, pointer);
  const field = fieldAt(state.schema, pointer);
  const isBusy = state.work === 'working' || state.work === 'slow';
  return html`<form class="card ask" @submit=${(e) => submit(e, pointer, group, field)} novalidate aria-busy=${isBusy}>
    ${about(pointer)}
    ${field ? factCard(pointer, field) : groupCard(group)}
    ${foot(pointer)}
  </form>`;
}

/** Why this is asked: the money and the clauses that hang on it. */
function about(pointer) {
  const card = openCards(state).find((open) => open.pointer === pointer);
  const most = card?.upTo;
  return html`<p class="stake">${
    !card ? nothing : most ? t('ask.upTo', { amount: (language() === 'zh' && wan(most)) || t('money.yuan', { amount: number(most) }) }) : t('ask.upToUnknown')
  }${card ? html` · ${t('ask.for')} ${articleNames(card.clauses)}` : nothing}</p>`;
}

function articleNames(clauses) {
  const numbers = [...new Set([...clauses].map((id) => Number(id.split('.')[0])))].sort((a, b) => a - b);
  const names = numbers.slice(0, 3).map((n) => state.measure?.articles.find((article) => article.number === n)?.title ?? '');
  return names.join(' / ') + (numbers.length > 3 ? ` ${t('results.more', { count: numbers.length - 3 })}` : '');
}

const isChosen = (field) => ['boolean', 'choice'].includes(field.kind);

/** A choice is an answer by one press; what is typed or ticked is handed in by the button. */
function factCard(pointer, field) {
  if (!isChosen(field)) {
    return html`<div class="fact" id="fact">${fieldView(pointer, field)}</div>`;
  }
  const value = valueAt(state.request, pointer);
  const choices = field.kind === 'boolean' ? [{ value: true, label: t('yes') }, { value: false, label: t('no') }] : field.choices;
  const fault = faultAt(pointer);
  return html`<h2 tabindex="-1">${field.label}</h2><p class="help">${field.help}</p>
    <div class="presses ${choices.length > 3 ? 'many' : ''}">${choices.map(
      (choice) => html`<button type="button" class="press" aria-pressed=${value === choice.value}
        @click=${() => advance(pointer, answer(pointer, choice.value))}>${choice.label}</button>`,
    )}</div>
    ${fault ? html`<p class="fault">${fault}</p>` : nothing}`;
}

function groupCard(group) {
  const items = valueAt(state.request, group.pointer);
  const title = group.isList ? t('list.question', { label: group.label }) : t('object.question', { label: group.label });
  const isBare = group.isList && !(Array.isArray(items) && items.length);
  return html`<h2 tabindex="-1">${title}</h2>
    ${isBare
      ? html`<div class="presses">
          <button type="button" class="press" aria-pressed=${Array.isArray(items)} @click=${() => advance(group.pointer, answer(group.pointer, []))}>${t('none.list')}</button>
          <button type="button" class="press" id="${idOf(group.pointer)}-add" @click=${() => addFirst(group)}>${t('list.add')}</button>
        </div>`
      : groupView(group)}`;
}

function addFirst(group) {
  state.card = group.pointer;
  addItem(group);
}

function foot(pointer) {
  const field = fieldAt(state.schema, pointer);
  const group = groupAt(state.schema, pointer);
  const items = valueAt(state.request, group.pointer);
  const wantsButton = field ? !isChosen(field) : !group.isList || (Array.isArray(items) && items.length > 0);
  return html`<div class="foot">
    ${wantsButton ? html`<button type="submit">${field ? t('required.next') : t('save.next')}</button>` : nothing}
    <button type="button" class="quiet unsure" @click=${() => skip(pointer, field)}>${t('unsure')}</button>
    <button type="button" class="quiet back" ?disabled=${state.trail.length === 0 && !state.scopeDone} @click=${goBack}>← ${t('back')}</button>
  </div>`;
}

function submit(event, pointer, group, field) {
  event.preventDefault();
  if (!field) {
    // What is left open in a list is asked again only at the end.
    state.skipped.add(pointer);
    return advance(pointer, Promise.resolve());
  }
  const input = event.target.querySelector('input');
  if (field.kind === 'choices') {
    if (valueAt(state.request, pointer) === null) state.skipped.add(pointer);
    return advance(pointer, Promise.resolve());
  }
  return taken(pointer, field, input).then((isAnswer) => {
    if (!isAnswer) return afterDrawing(() => focusOn(`#${idOf(pointer)}`));
    if (valueAt(state.request, pointer) === null) state.skipped.add(pointer);
    return advance(pointer, Promise.resolve());
  });
}

function skip(pointer, field) {
  state.skipped.add(pointer);
  delete state.drafts[pointer];
  const isAnswered = field && valueAt(state.request, pointer) !== null;
  return advance(pointer, isAnswered ? answer(pointer, null).then(() => state.skipped.add(pointer)) : Promise.resolve());
}

const PATIENCE = 2_000;

/** Goes on when the API has judged the answer; an API that is slow or fails does not hold anybody up, a fault does. */
async function advance(pointer, judged) {
  state.card = pointer;
  await Promise.race([judged, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  if (state.card !== pointer) return;
  const faulty = Object.keys({ ...state.faults, ...state.drafts }).find(
    (place) => (place === pointer || place.startsWith(`${pointer}/`)) && faultAt(place),
  );
  if (faulty) {
    afterDrawing(() => focusOn(`#${idOf(faulty)}`) ?? focusOn('.fault'));
    return;
  }
  state.trail.push(pointer);
  show(waitingCards(state).find((card) => card.pointer !== pointer)?.pointer ?? null);
}

/** Puts a card on the screen and the focus on its question. */
function show(pointer) {
  state.card = pointer;
  afterDrawing(() => {
    focusOn('.question h2, .question .fact input') ?? focusOn('main');
    if (window.scrollY > 0) window.scrollTo({ top: 0 });
  });
}

function goBack() {
  if (state.trail.length) return show(state.trail.pop());
  state.scopeDone = false;
  return show(null);
}

// --- the end ---

function donePage() {
  const skipped = skippedCards(state);
  const scope = scopeArticle(state.assessment);
  return html`<section class="card done">
    <h2 tabindex="-1">${t('ask.done')}</h2>
    ${scope?.verdict === 'NOT_QUALIFIED'
      ? html`<p>${t('scope.out')}</p>${scopeMissing()}`
      : html`<p>${skipped.length ? t('ask.doneSkipped', { count: skipped.length }) : t('ask.doneText')}</p>`}
    <p class="actions"><a role="button" href="#/results">${t('ask.seeResults')}</a>
      <a role="button" class="secondary" href="#/report">${t('ask.print')}</a>
      <button type="button" class="secondary" @click=${recheck}>${t('scope.recheck')}</button></p>
    ${skipped.length
      ? html`<ul class="skipped">${skipped.map(
          ({ pointer }) => html`<li><span>${labelOf(pointer)}</span>
            <button type="button" class="quiet" aria-label="${t('ask.answerNow')} ${labelOf(pointer)}" @click=${() => show(pointer)}>${t('ask.answerNow')}</button></li>`,
        )}</ul>`
      : nothing}
  </section>`;
}

function recheck() {
  state.scopeDone = false;
  show(null);
}

const labelOf = (pointer) => (fieldAt(state.schema, pointer) ?? groupAt(state.schema, pointer)).label;

// --- beside the question ---

function panel() {
  const cards = state.schema ? openCards(state) : [];
  return html`<aside class="panel" aria-labelledby="panel-title">
    <h2 id="panel-title">${t('panel.title')}</h2>
    ${progress(cards)}
    ${tilesView('map')}
    ${legendView()}
    ${moneyView()}
    <p class="actions"><a href="#/results">${t('panel.details')} →</a></p>
  </aside>`;
}

function progress(cards) {
  const done = answeredFacts();
  const left = cards.length;
  return html`<div class="progress">
    <progress max=${Math.max(1, done + left)} value=${done} aria-label=${t('ask.progressLabel')}></progress>
    <p>${t('ask.progress', { done, left })}</p>
  </div>`;
}

const answeredFacts = () =>
  (state.schema?.groups ?? []).reduce((sum, group, index) => {
    const value = valueAt(state.request, group.pointer);
    if (value === null) return sum;
    return sum + (index === 0 ? group.fields.filter((field) => field.decides && field.name in value).length : 1);
  }, 0);

/** Opens the card of a fact, from anywhere. */
export function askAbout(pointer) {
  state.scopeDone = true;
  show(pointer);
  changed();
}
