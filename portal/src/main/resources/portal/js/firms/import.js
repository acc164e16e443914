// Brings firms in from a file. Nothing in the list is replaced unless the user says so; what is replaced can be had back.

import { open } from '../dialog.js';
import { t } from '../i18n.js';
import { say } from '../notice.js';
import { state } from '../state.js';
import { addFirms, keptFirm, newId } from './list.js';
import { readFirmsOf } from './read.js';
import { removeFirms } from './remove.js';
import { show } from './open.js';
import { WrongHeader } from './table.js';

const MOST_FIRMS = 1_000;
const MOST_MEGABYTES = 32;

export async function importFirms(file) {
  const refuse = (reason) => open({ name: 'importBad', reason });
  if (!state.schema) return refuse(t('import.failed'));
  if (file.size > MOST_MEGABYTES * 1024 * 1024) return refuse(t('firms.importTooLarge', { most: MOST_MEGABYTES }));
  let read;
  try {
    read = await readFirmsOf(file, state.schema);
  } catch (e) {
    return refuse(e instanceof WrongHeader ? e.message : t('firms.importNothing'));
  }
  const { firms, bad } = read;
  if (firms.length > MOST_FIRMS) return refuse(t('firms.importTooMany', { most: MOST_FIRMS }));
  if (firms.length === 0) return refuse(bad.length ? `${t('firms.importNothing')} ${t('firms.importLine', bad[0])}` : t('firms.importNothing'));
  const same = pairs(firms);
  return open({ name: 'importFirms', file: file.name, firms, bad, same, add: () => add(firms), replace: () => replace(firms, same) });
}

/** Which firm of the list each of the file is, by its code, else by its name; each of the list once. */
function pairs(firms) {
  const left = new Set(state.firms.map(({ id }) => id));
  return firms.map((firm) => {
    const { unifiedSocialCreditCode: code, name } = firm.request.profile.company ?? {};
    const isSame = ({ id, request: { profile: { company = {} } } }) =>
      left.has(id) && (code && company?.unifiedSocialCreditCode ? company.unifiedSocialCreditCode === code : Boolean(name) && company?.name === name);
    const found = state.firms.find(isSame);
    if (found) left.delete(found.id);
    return found?.id;
  });
}

async function add(firms) {
  const kept = await addFirms(firms.map((firm) => ({ ...firm, id: newId() })));
  say([t('firms.imported', { count: kept.length }), droppedText(firms)].join(''));
}

/** What comes is kept before what it replaces goes, which is as if it had been deleted: had back, it stands beside what came. */
async function replace(firms, same) {
  const ids = same.filter(Boolean);
  const open = same.indexOf(state.firm);
  const kept = await addFirms(firms.map((firm) => ({ ...firm, id: newId() })));
  if (open >= 0) show(keptFirm(kept[open].id));
  await removeFirms(ids, t('firms.importedReplaced', { count: firms.length, replaced: ids.length }));
}

const droppedText = (firms) => (firms.some(({ dropped }) => dropped.length) ? t('firms.droppedSome') : '');
