// The second page: what to do, by when, whom to ask; then what is nearly there and what is still to be answered.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { windowText } from './claims.js';
import { isService } from './clauses.js';
import { wholeDays } from './days.js';
import { evidenceChip } from './evidence.js';
import { t } from './i18n.js';
import { nearLine, nearlyThere } from './near-misses.js';
import { bringsText, openQuestions } from './open-question.js';
import { labelOf } from './schema.js';
import { state } from './state.js';
import { afterText, isAfter } from './term.js';
import { warnings } from './warnings.js';
import { placeName } from './group.js';

const SHOWN = 8;

export function toDoView() {
  const { assessment, measure } = state;
  const { claims } = assessment;
  const near = nearlyThere();
  const open = openQuestions();
  return html`<h2>${t('todo.title')}</h2>
    <ol class="todo">
      <li><p><b>${t('todo.now')}</b>${t('todo.ask', { authority: measure.authority })}</p><ul class="boxes">${asks().map((text) => html`<li>${wholeDays(text)}</li>`)}</ul></li>
      ${assessment.supports.length ? html`<li><p><b>${t('todo.before', { year: claims.usualWindow.from.slice(0, 4) })}</b>${t('todo.collect')}</p></li>` : nothing}
      <li><p><b>${t('todo.then', { year: claims.usualWindow.from.slice(0, 4) })}</b>${windowText(claims)} ${claims.note}${evidenceChip(claims.evidence)}</p></li>
    </ol>
    ${warnings().length ? html`<h2>${t('warnings.title')}</h2><ul class="boxed warnings">${warnings().map(({ pointers, detail }) => html`<li><b>${pointers.map(placeName).join(' / ')}</b>${t('colon')}${detail}</li>`)}</ul>` : nothing}
    ${near.length ? html`<h2>${t('todo.near')}</h2><ul class="boxed near">${near.map(nearLine)}</ul>` : nothing}
    ${open.length ? html`<h2>${t('todo.open')}</h2><ul class="boxed open">${open.slice(0, SHOWN).map((question) => html`<li><b>${labelOf(state.schema, question.pointer)}</b>${t('colon')}${bringsText(question)}</li>`)}${open.length > SHOWN ? html`<li>${t('results.more', { count: open.length - SHOWN })}</li>` : nothing}</ul>` : nothing}
    ${isAfter() ? html`<h2>${t('todo.precedent')}</h2><p class="after">${wholeDays(afterText())}</p>` : nothing}`;
}

/** What only the authority can say. */
function asks() {
  const { supports, measure, claimYear } = state.assessment;
  const flagged = (flag) => supports.filter(({ flags }) => flags.includes(flag)).map(({ title }) => title);
  const overlapping = flagged('CHECK_OVERLAP');
  const others = (measure.overlaps ?? []).filter(({ articles }) => supports.some(({ article, flags }) => flags.includes('CHECK_OVERLAP') && articles.includes(article)));
  const unpublished = supports.filter(({ amount, clause }) => amount === null && !isService(clause)).map(({ title }) => title);
  return [
    t(isAfter() ? 'todo.askAfter' : 'todo.askWhen', { year: claimYear, last: measure.lastDayInForce }),
    overlapping.length && t('todo.askOverlap', { list: overlapping.join(t('listAnd')), other: others.map(({ number }) => number).join(t('listAnd')) }),
    flagged('CHECK_STACKING').length && t('todo.askStacking', { list: flagged('CHECK_STACKING').join(t('listAnd')) }),
    flagged('ABOVE_REPORTED_MAXIMUM').length && t('todo.askMaximum', { list: flagged('ABOVE_REPORTED_MAXIMUM').join(t('listAnd')) }),
    unpublished.length && t('todo.askAmount', { list: unpublished.join(t('listAnd')) }),
    t('todo.askWhere'),
  ].filter(Boolean);
}
