// One article, clause by clause: verdict, money and how it comes about, what is wanting, and how well all of that is known.

import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { claimsView } from '../claims.js';
import { evidenceChip, levelOf, meaningOf } from '../evidence.js';
import { figuresView, ownFiguresView } from '../figures.js';
import { number } from '../format.js';
import { itemName } from '../group.js';
import { t } from '../i18n.js';
import { scopeArticle } from '../scope.js';
import { articleStanding, clauseStanding, standingWord } from '../standing.js';
import { amountText } from '../strip.js';
import { showField } from '../pages.js';
import { askAbout } from '../walk.js';
import { actualText } from '../missing.js';
import { articleOverlaps } from '../overlaps.js';
import { groupAt } from '../schema.js';
import { sourcesView } from '../sources.js';
import { state } from '../state.js';
import { badge, mark } from '../verdicts.js';
import { nowhereView } from './nowhere.js';

export function articleView(detail) {
  const { assessment, measure } = state;
  if (measure && !measure.articles.some(({ number }) => String(number) === detail)) return nowhereView();
  const article = assessment?.articles?.find((one) => one.number === Number(detail));
  if (!article || !measure || !state.schema) return html`<h1 tabindex="-1">${t('article.number', { number: detail })}</h1><p aria-busy="true">${t('loading')}</p>`;
  const known = measure.articles.find((one) => one.number === article.number);
  const words = measure.words;
  return html`<nav class="pager" aria-label=${t('nav.results')}><a href="#/results">← ${t('article.back')}</a>
      <span>${step(article.number - 1, 'article.previous')} ${step(article.number + 1, 'article.next')}</span></nav>
    <header class="article-head">
      <p class="over">${t('article.number', { number: article.number })} · ${measure.chapters.find((chapter) => chapter.id === article.chapter).title} · ${words.articleKind[article.kind]}
        ${article.numberEvidence === 'ENACTED' ? nothing : html`<small>(${t('article.numberAssumed')})</small>`}</p>
      <h1 tabindex="-1">${article.title}</h1>
      <p>${badgeOf(articleStanding(article))}
        <span class="known">${t('article.subject')}${t('colon')}${evidenceChip(article.subjectEvidence)}</span></p>
      <p class="note text-read">${article.textReadNote}</p>
      ${sourcesView(article.sources)}
      ${article.notes.map((note) => html`<p class="note">${note}</p>`)}
    </header>
    ${articleOverlaps(article)}
    ${article.clauses.length === 0 ? html`<p>${t('article.noClauses')}</p>` : nothing}
    ${article.clauses.map((clause) => clauseView(article, clause, known.clauses.find((one) => one.id === clause.id)))}
    ${article.kind === 'SUPPORT' || article.kind === 'SERVICE'
      ? html`<section class="card apply"><h2>${t('article.apply')}</h2><p>${t('article.applyText')}</p>${claimsView()}</section>`
      : nothing}`;
}

function step(to, word) {
  const target = state.measure.articles.find((article) => article.number === to);
  return target ? html`<a href="#/article/${to}" title=${target.title}>${t(word)}</a>` : nothing;
}

/** The word, with its mark where it is more than a remark. */
const badgeOf = (code) => badge(code, standingWord(code));

const sumView = (clause) => html`<b>${amountText({ ...clause, clause: clause.id })}</b>${
  clause.payee === 'PERSON' ? html` <small class="payee">${t('money.toPerson')}</small>` : nothing}${clause.amount === null ? nothing : evidenceChip(clause.evidence.amount)}`;

function clauseView(article, clause, known) {
  const words = state.measure.words;
  const isJudged = clause.verdict !== 'NOT_IN_FORCE';
  return html`<section class="card clause" data-code=${clause.verdict} aria-labelledby="clause-${clause.id}">
    <header>
      <h2 id="clause-${clause.id}"><small>${clause.id}</small> ${clause.title}</h2>
      <p class="verdict">${badgeOf(clauseStanding(clause, article.kind))}
        ${clause.verdict === 'QUALIFIED' && article.kind !== 'GATE' && !clause.displaced ? html`<span class="sum">${sumView(clause)}</span>` : nothing}</p>
    </header>
    ${clause.flags.map((flag) => html`<p class="flag">${words.flag[flag]}</p>`)}
    ${displacedView(clause.displaced)}
    ${clause.notes.map((note) => html`<p class="note">${note}</p>`)}
    ${isJudged ? nothing : html`<p>${t('article.notInForce')}</p>`}
    ${known.benefit ? html`<p><b>${t('article.formula')}${t('colon')}</b>${known.benefit.formula}</p>` : nothing}
    ${stepsView(clause.steps)}
    ${clause.items?.length ? itemsView(clause) : nothing}
    ${clause.forOtherKinds ? otherKindsView(clause.criteria) : criteriaView(clause.criteria)}
    ${clause.documents.length ? html`<div class="documents"><h3>${t('article.documents')}</h3><ul>${clause.documents.map((name) => html`<li>${name}</li>`)}</ul></div>` : nothing}
    ${knownView(clause)}
  </section>`;
}

const displacedView = (displaced) =>
  displaced ? html`<p class="flag">${t('article.displaced', { by: displaced.by, amount: number(displaced.amount) })}</p>` : nothing;

const stepsView = (steps) =>
  steps?.length ? html`<div class="steps"><h3>${t('article.steps')}</h3><ol>${steps.map((text) => html`<li>${text}</li>`)}</ol></div>` : nothing;

const ORDER = { UNMET: 0, UNKNOWN: 1, MET: 2 };

/** What is wanting first; what is met is folded away where there is much of it. */
function criteriaView(criteria) {
  if (criteria.length === 0) return nothing;
  const of = (outcome) => criteria.filter((criterion) => criterion.outcome === outcome);
  const [unmet, open, met] = [of('UNMET'), of('UNKNOWN'), of('MET')];
  const missing = [...unmet, ...open].sort((a, b) => ORDER[a.outcome] - ORDER[b.outcome]);
  return html`<div class="criteria">
    <h3>${isAboutTheDay(criteria) ? t(unmet.length ? 'article.dayUnfit' : 'article.dayFits') : headline(unmet.length, open.length, met.length)}</h3>
    ${missing.length ? html`<ul>${missing.map(criterionView)}</ul>` : nothing}
    ${met.length ? html`<details><summary>${t('article.metToo', { count: met.length })}</summary><ul>${met.map(criterionView)}</ul></details>` : nothing}
  </div>`;
}

/** Conditions of a clause that is not for the firm's kind: to be read, not to be worked at. */
const otherKindsView = (criteria) => html`<div class="criteria"><p>${t('article.otherKinds')}</p>
  <details><summary>${t('article.itsConditions')}</summary><ul>${criteria.map(criterionView)}</ul></details></div>`;

/** Of the day and the year asked for nothing is missing: they fit or not. */
const isAboutTheDay = (criteria) => criteria.length > 0 && criteria.every(({ pointer }) => pointer === '/asOf' || pointer === '/claimYear');

function headline(unmet, open, met) {
  if (unmet && open) return t('article.nearOpen', { count: unmet, open });
  if (unmet) return t('article.near', { count: unmet });
  return open ? t('article.openOnly', { open }) : t('article.allMet', { count: met });
}

function criterionView(criterion) {
  const isFact = criterion.pointer?.startsWith('/profile/');
  const isAskable = criterion.outcome !== 'MET' && isFact && state.schema;
  return html`<li data-code=${criterion.outcome}>
    ${mark(criterion.outcome)}
    <div><b>${criterion.label}</b><span class="heard-only">${state.measure.words.outcome[criterion.outcome]}</span>
      ${criterion.evidence ? html`<small class="assumed">${t('article.assumedCriterion')}</small>` : nothing}
      <dl><div><dt>${t(isFact ? 'article.yours' : criterion.gate ? 'article.outcome' : 'article.asked')}</dt><dd>${criterion.gate ? html`<a href="#/article/${scopeArticle()?.number}">${actualText(criterion)}</a>` : actualText(criterion)}</dd></div>
        <div><dt>${t('article.required')}</dt><dd>${criterion.required}</dd></div></dl></div>
    ${isAskable ? html`<a href="#/" aria-label="${t('article.answer')} ${criterion.label}" @click=${(e) => ask(e, criterion.pointer)}>${t('article.answer')}</a>` : nothing}
  </li>`;
}

function ask(event, pointer) {
  event.preventDefault();
  if (!askAbout(pointer)) showField(pointer);
}

/** Items that bring money first, then those that may. */
function itemsView(clause) {
  const rank = { QUALIFIED: 0, NEEDS_INFORMATION: 1, NOT_QUALIFIED: 2 };
  const isBounded = clause.amount !== null && clause.items.reduce((sum, item) => sum + (item.amount ?? 0), 0) > clause.amount;
  const items = [...clause.items].sort((a, b) => rank[a.verdict] - rank[b.verdict]);
  return html`<div class="items"><h3>${t('article.items')}</h3>${items.map((item) => itemView(clause, item, isBounded))}</div>`;
}

function itemView(clause, item, isBounded) {
  const group = state.schema && groupAt(state.schema, item.pointer);
  const name = group ? itemName(group, Number(item.pointer.split('/')[3])) : item.pointer;
  const words = state.measure.words;
  return html`<details class="judged" ?open=${clause.items.length <= 2}>
    <summary><span>${mark(item.verdict)} ${name}</span><span>${standingWord(item.verdict)}${itemAmount(clause, item, isBounded)}</span></summary>
    ${displacedView(item.displaced)}
    ${(item.flags ?? []).map((flag) => html`<p class="flag">${words.flag[flag]}</p>`)}
    ${ownFiguresView(item.figures, clause.figures)}
    ${stepsView(item.steps)}
    ${item.criteria ? criteriaView(item.criteria) : html`<p>${t('article.itemShort')}</p>`}
  </details>`;
}

/** Where the clause brings less than its items come to, their amounts are figures on the way and not what the firm gets. */
function itemAmount(clause, item, isBounded) {
  if (item.amount === null) return nothing;
  const amount = t('money.yuan', { amount: number(item.amount) });
  if (!isBounded || item.amount === 0) return html` · <b>${clause.ceiling ? t('amount.upTo', { amount }) : amount}</b>`;
  const isOfEarlier = [...clause.flags, ...(item.flags ?? [])].includes('ABOVE_REPORTED_MAXIMUM');
  return html` · ${t(isOfEarlier ? 'article.earlierFigure' : 'article.beforeCap', { amount })}`;
}

/** The exact level behind the plain word. */
const levelText = (evidence) => `${levelOf(evidence)}${t('colon')}${meaningOf(evidence)}`;

/** Where every statement and every figure comes from. */
function knownView(clause) {
  const { evidence, figures } = clause;
  return html`<div class="known-by">
    <p><span>${t('article.conditions')}${t('colon')}${evidenceChip(evidence.conditions)} ${levelText(evidence.conditions)}</span>
      ${evidence.amount ? html`<span>${t('article.amountEvidence')}${t('colon')}${evidenceChip(evidence.amount)} ${levelText(evidence.amount)}</span>` : nothing}</p>
    ${figuresView(figures)}
    ${sourcesView(evidence.sources)}
  </div>`;
}
