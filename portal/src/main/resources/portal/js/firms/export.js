// All firms taken along: as one file that comes back as it was, or as a register that the command line screens.

import { t } from '../i18n.js';
import { say } from '../notice.js';
import { saveFile } from '../save-file.js';
import { plainFirm } from '../shape.js';
import { state } from '../state.js';
import { today } from '../today.js';

/** Tells the file from a request. */
export const FIRMS_FILE = 'ip30.firms.1';

export function exportAll() {
  const firms = state.firms.map((firm) => ({ ...plainFirm(firm), changed: firm.changed }));
  saveFile(`ip30-firms-${today()}.json`, 'application/json', JSON.stringify({ kind: FIRMS_FILE, firms }, null, 2));
  say(t('firms.exported', { count: firms.length }));
}

/** A request a line, each by its key in the register that it came from, else by a key of its own: a row of the screening finds its firm. */
export function exportRegister() {
  const lines = state.firms.map(({ id, key, request }) => JSON.stringify({ id: key ?? id, ...request }));
  saveFile(`ip30-register-${today()}.jsonl`, 'application/x-ndjson', `${lines.join('\n')}\n`);
  say(t('firms.registerExported', { count: lines.length }));
}
