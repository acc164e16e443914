// All articles, folded: grey for what does not concern the firm, red only where an answer given fails.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { t } from './i18n.js';
import { articleStanding, standingWord } from './standing.js';
import { state } from './state.js';
import { mark } from './verdicts.js';

const MARKED = ['QUALIFIED', 'NEEDS_INFORMATION', 'NOT_QUALIFIED'];
const ORDER = ['QUALIFIED', 'NEEDS_INFORMATION', 'NOT_QUALIFIED', 'DISPLACED', 'NOT_CONCERNED', 'GENERAL'];

/** While only a summary has come, the fold says so. */
export const articlesView = () => html`<details class="fold articles"><summary><b>${t('articles.title', { count: state.measure.articles.length })}</b><span>${counts()}</span></summary>
  <div class="in">${state.assessment.articles ? listView() : html`<p aria-busy="true">${t('loading')}</p>`}</div></details>`;

/** How the articles stand, the word and how many of each. */
export function counts() {
  const all = (state.assessment.articles ?? []).map(articleStanding);
  return ORDER.map((code) => [code, all.filter((one) => one === code).length])
    .filter(([, count]) => count > 0)
    .map(([code, count]) => t('articles.count', { word: standingWord(code), count }))
    .join(' · ');
}

const listView = () => html`<div class="arts">${state.measure.chapters.map(({ id, title }) => {
  const articles = state.assessment.articles.filter(({ chapter }) => chapter === id);
  return articles.length ? html`<section><h3>${title}</h3><ol>${articles.map(rowView)}</ol></section>` : nothing;
})}</div>`;

function rowView(article) {
  const code = articleStanding(article);
  return html`<li data-article=${article.number} data-code=${code}><a href="#/article/${article.number}"><span class="no">${article.number}</span><span>${article.title}</span>
    <span class="st">${MARKED.includes(code) ? mark(code) : nothing}${standingWord(code)}</span></a></li>`;
}
