// The whole form, group by group under the measure's chapters, for people who know what they have.

import { html, nothing } from '../../vendor/lit-html/lit-html.js';
import { factsOf } from '../clauses.js';
import { groupView } from '../group.js';
import { t } from '../i18n.js';
import { valueAt } from '../pointers.js';
import { state } from '../state.js';
import { stripFoot, stripView } from '../strip.js';
import { isJudged } from '../term.js';

export function formView() {
  if (!state.schema) return html`<h1 tabindex="-1">${t('form.title')}</h1><p aria-busy="true">${t('loading')}</p>`;
  return html`<h1 tabindex="-1">${t('form.title')}</h1>
    <p class="lead">${t('form.text')}</p>
    <div class="two">
      <div class="form">${chapters().map(
        ({ title, groups }) => html`<section class="form-chapter"><h2>${title}</h2>${groups.map(section)}</section>`,
      )}</div>
      ${isShown() ? html`<aside class="live">${stripView()}</aside>` : nothing}
    </div>${isShown() ? stripFoot() : nothing}`;
}

/** Groups by the chapter of the first article that has a clause about them; the rest with the group before. */
function chapters() {
  const { schema, measure } = state;
  if (!measure) return [{ title: '', groups: schema.groups }];
  const found = measure.chapters.map((chapter) => ({ ...chapter, groups: [] }));
  let last = found[0];
  for (const group of schema.groups) {
    const article = measure.articles.find((candidate) => candidate.clauses.some((clause) => clause.conditions && isAbout(clause, group)));
    last = found.find((chapter) => chapter.id === article?.chapter) ?? last;
    last.groups.push(group);
  }
  return found.filter((chapter) => chapter.groups.length > 0);
}

const isAbout = (clause, group) => (clause.per ? clause.per === group.name : factsOf(clause).some((fact) => fact.startsWith(`${group.pointer}/`)));

const isShown = () => state.assessment && isJudged(state.assessment);

function section(group) {
  const value = valueAt(state.request, group.pointer);
  return html`<details class="group" ?open=${group === state.schema.groups[0]}>
    <summary><h3>${group.label}</h3><span class="count" data-filled=${value !== null}>${countOf(group, value)}</span></summary>
    ${groupView(group)}
  </details>`;
}

function countOf(group, value) {
  if (!group.isList) return t('form.answered', { done: Object.keys(value ?? {}).length, all: group.fields.length });
  if (!Array.isArray(value)) return t('article.noneYet');
  return value.length ? t('form.items', { count: value.length }) : t('none.list');
}
