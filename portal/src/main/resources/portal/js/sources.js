// What a statement rests on: who published it and when, and where it can be opened, so that anybody can check.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { wholeDays } from './days.js';
import { t } from './i18n.js';
import { state } from './state.js';

/** Folded away below what rests on them. Nothing while the measure's words are still on their way. */
export const sourcesView = (ids) =>
  ids?.length && state.measure
    ? html`<details class="sources"><summary>${t('article.sources')} (${ids.length})</summary><ul>${ids.map((id) => html`<li>${sourceView(state.measure.sources[id])}</li>`)}</ul></details>`
    : nothing;

/** One source: its title, which opens it where an address is known, and below it what else is known. */
export function sourceView(source) {
  const [first, ...further] = (source.addresses ?? []).filter(isOnTheWeb);
  const details = [...known(source), ...(source.readFrom ? [t('source.read', { days: between(source.readFrom, source.readTo) })] : [])];
  return html`<span class="source">${first ? link(first, source.title) : source.title}${further.map((address) => html` ${link(address, t('source.again'), source.title)}`)}
    ${details.length ? html`<small>${wholeDays(details.join(' · '))}</small>` : nothing}</span>`;
}

/** Only what is on the web is made a link, whatever an answer may hold. */
const isOnTheWeb = (address) => /^https?:\/\//.test(address);

/** @param of what the link is about, for those who hear it without its surroundings */
const link = (address, text, of = '') =>
  html`<a href=${address} target="_blank" rel="noopener noreferrer">${text}<span class="heard-only">${of ? `${t('colon')}${of}` : ''}${t('paren', { text: t('source.opens') })}</span></a>`;

function known({ title, publisher, number, publishedOn, periodFrom, periodTo }) {
  const isNamed = publisher && title.includes(publisher);
  return [
    isNamed ? null : publisher,
    number,
    publishedOn && t('source.published', { date: publishedOn }),
    periodFrom && t('source.period', { days: between(periodFrom, periodTo) }),
  ].filter(Boolean);
}

const between = (from, to) => (from === to ? from : t('source.between', { from, to }));
