// The articles as tiles, by chapter. A tile keeps its size whatever it says, so that nothing jumps when answers come in.

import { html } from '../vendor/lit-html/lit-html.js';
import { brief } from './format.js';
import { t } from './i18n.js';
import { state } from './state.js';
import { mark } from './verdicts.js';

const LEGEND = ['QUALIFIED', 'NEEDS_INFORMATION', 'NOT_QUALIFIED', 'INFORMATION'];

/** @param size "map" for a small one with numbers only, "wall" with titles and amounts */
export function tilesView(size) {
  const { measure, assessment } = state;
  if (!measure) return html`<div class="tiles ${size} is-waiting" aria-hidden="true"></div>`;
  const assessed = new Map((assessment?.articles ?? []).map((article) => [article.number, article]));
  return html`<div class="tiles ${size}">
    ${measure.chapters.map((chapter) => {
      const articles = measure.articles.filter((article) => article.chapter === chapter.id);
      return html`<section class="chapter">
        <h3>${chapter.title}</h3>
        <ol>${articles.map((article) => html`<li>${tile(article, assessed.get(article.number), size)}</li>`)}</ol>
      </section>`;
    })}
  </div>`;
}

function tile(article, assessed, size) {
  const verdict = assessed?.verdict ?? 'UNASKED';
  const word = state.measure.words.verdict[verdict] ?? '';
  const title = `${t('tiles.article', { number: article.number })} ${article.title}`;
  return html`<a class="tile" href="#/article/${article.number}" data-code=${verdict} title=${size === 'map' ? title : ''}>
    <span class="number" aria-hidden="true">${article.number}</span>
    ${mark(verdict)}
    ${size === 'map'
      ? html`<span class="heard-only">${title}${word ? `${t('colon')}${word}` : ''}</span>`
      : html`<span class="heard-only">${t('tiles.article', { number: article.number })}</span>
          <span class="name">${article.title}</span>
          <span class="result"><span>${word}</span> <b>${assessed ? amountOf(assessed) : ''}</b></span>`}
  </a>`;
}

/** A few characters of money: what the article brings. */
export function amountOf(article) {
  if (article.verdict !== 'QUALIFIED') return '';
  if (article.kind === 'SERVICE') return t('tiles.inKind');
  if (article.kind !== 'SUPPORT') return '';
  if (article.amount === null) return t('tiles.unpublished');
  // The article's own amount holds persons' money too; that of the firm is told first, and alone.
  const of = (payee) => article.clauses.filter((clause) => clause.amount && (clause.payee === 'PERSON') === (payee === 'PERSON'));
  const sum = (clauses) => clauses.reduce((total, clause) => total + clause.amount, 0);
  const [firm, persons] = [of('FIRM'), of('PERSON')];
  if (firm.length === 0 && persons.length > 0) return t('tiles.toPersons', { amount: brief(sum(persons)) });
  return t(firm.some((clause) => clause.ceiling) ? 'tiles.upTo' : 'tiles.yuan', { amount: brief(sum(firm)) });
}

export const legendView = () => html`<ul class="legend" aria-label=${t('tiles.legend')}>
  ${LEGEND.map((verdict) => html`<li data-code=${verdict}>${mark(verdict)} ${state.measure?.words.verdict[verdict] ?? ''}</li>`)}
</ul>`;
