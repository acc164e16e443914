// Whatever comes from a link, a file or this browser's store passes here before it becomes state: what has not the shape of a request or of a
// way through the questions is taken out, private answers too. What only the form can tell is looked at in tidy.js, the rest by the API.

/** As many bytes as the API takes for a request. */
export const MOST_BYTES = 256 * 1024;

const MOST_ITEMS = 200; // of a list: as the API has it
const MOST_NAMES = 300;
const LONGEST_NAME = 200;
const ID = /^[0-9a-f]{16}$/; // of a firm
const LONGEST_KEY = 100; // as the API has it
const STEPS = ['kind', 'scope', 'topics', 'cards'];

export const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

const isScalar = (value) => value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** A single answer, or a set of them. */
const isAnswer = (value) => isScalar(value) || (Array.isArray(value) && value.length <= MOST_ITEMS && value.every(isScalar));

/** A name as it stands in a place such as company/name: with nothing in it that separates. */
export const escaped = (name) => name.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * @param content whatever was parsed of JSON
 * @returns {{request, dropped: string[]} | null} a request of the right shape and the places of what was taken out; null where it is none
 */
export function requestOf(content) {
  if (!isObject(content) || !isObject(content.profile)) return null;
  const dropped = [];
  const members = membersOf(content, [], dropped, (value, [name]) => (name === 'profile' ? profileOf(value, dropped) : isScalar(value) ? value : undefined));
  return { request: members, dropped };
}

const profileOf = (profile, dropped) => membersOf(profile, [], dropped, (value, path) => groupOf(value, path, dropped));

/** An object of answers, a list of such, or null; undefined for what is neither. */
function groupOf(value, path, dropped) {
  if (value === null) return null;
  if (isObject(value)) return recordOf(value, path, dropped);
  if (!Array.isArray(value)) return undefined;
  const records = value.filter(isObject).slice(0, MOST_ITEMS);
  if (records.length < value.length) dropped.push(path.map(escaped).join('/'));
  return records.length || value.length === 0 ? records.map((record) => recordOf(record, path, dropped)) : undefined;
}

const recordOf = (record, path, dropped) => membersOf(record, path, dropped, (value) => (isAnswer(value) ? value : undefined));

/** An object made anew of the members that a test keeps, each under its own name, whatever that is. */
function membersOf(object, path, dropped, kept) {
  const members = [];
  for (const [name, value] of Object.entries(object)) {
    const place = [...path, name];
    const own = kept(value, place);
    if (own === undefined) dropped.push(place.map(escaped).join('/'));
    else members.push([name, own]);
  }
  return Object.fromEntries(members);
}

/** Whether it is small enough for the API. */
export const isSmall = (request) => JSON.stringify(request).length <= MOST_BYTES;

const namesOf = (list) => (Array.isArray(list) ? list.filter((one) => typeof one === 'string' && one.length <= LONGEST_NAME).slice(0, MOST_NAMES) : []);

/** Where a firm stands on its way; before there were steps only the end of the scope was kept. */
const stepOf = (step, scopeDone) => (STEPS.includes(step) ? step : scopeDone === true ? 'topics' : 'kind');

/** The way through the questions, as it was kept; as at its beginning where nothing was. */
export function wayOf(way, scopeDone) {
  const kept = isObject(way) ? way : {};
  return {
    step: stepOf(kept.step, scopeDone), // kind | scope | topics | cards
    ticked: new Set(namesOf(kept.ticked)), // topics that happened, as long as no answer tells it
    unsure: new Set(namesOf(kept.unsure)), // topics and facts left open on purpose
    shelf: isObject(kept.shelf) ? kept.shelf : {}, // by pointer: answers to a topic that was unticked, in case it is ticked again
    trail: namesOf(kept.trail), // topics to fill in, in the order of the money they can bring
    at: typeof kept.at === 'string' ? kept.at : null, // the one on the screen
    accepted: new Set(namesOf(kept.accepted)), // doubtful answers that were said to be right
  };
}

/** The same as it can be written as JSON. */
export const plainWay = ({ ticked, unsure, accepted, ...rest }) => ({ ...rest, ticked: [...ticked], unsure: [...unsure], accepted: [...accepted] });

/** What of a firm is its own, as it can be written as JSON, always in the same order: equal firms are equal as text. */
export const plainFirm = ({ id, key, request, dropped, way }) => ({ id, key, request, dropped, way: plainWay(way) });

/** How the page is to be shown, and who makes the reports. */
export function settingsOf(content) {
  const kept = isObject(content) ? content : {};
  return { language: kept.language === 'en' ? 'en' : 'zh', unit: typeof kept.unit === 'string' ? kept.unit.slice(0, LONGEST_NAME) : '' };
}

/** A firm as it was kept: by which tab, its key in the register that it came from, its answers, what was taken out of them, its way through the questions. */
export function firmOf(content) {
  const kept = isObject(content) ? content : {};
  const { request, dropped } = requestOf(kept.request) ?? { request: { profile: {} }, dropped: [] };
  return {
    id: typeof kept.id === 'string' && ID.test(kept.id) ? kept.id : null,
    by: typeof kept.by === 'string' && ID.test(kept.by) ? kept.by : null,
    key: typeof kept.key === 'string' && kept.key.length <= LONGEST_KEY ? kept.key : null,
    version: Number.isSafeInteger(kept.version) && kept.version >= 0 ? kept.version : 0,
    changed: typeof kept.changed === 'string' && !Number.isNaN(Date.parse(kept.changed)) ? kept.changed : null,
    request,
    dropped: [...namesOf(kept.dropped), ...dropped],
    way: wayOf(kept.way, kept.scopeDone),
  };
}
