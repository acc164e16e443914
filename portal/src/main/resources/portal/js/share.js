// A link that carries the answers behind its #, which no browser sends to a server. Without name, code, labels, patent numbers.

import { replaceAnswers } from './actions.js';
import { open } from './dialog.js';
import { isBlank, show } from './firms/open.js';
import { announce } from './focus.js';
import { t } from './i18n.js';
import { say } from './notice.js';
import { withoutPrivate } from './schema.js';
import { isSmall, MOST_BYTES, requestOf } from './shape.js';
import { changed, state } from './state.js';

/** The portal's own address. */
export const address = () => `${window.location.origin}${window.location.pathname}`;

export const shareLink = async () => `${address()}#s=${await packed(withoutPrivate(state.schema, state.request))}`;

export async function share() {
  if (!state.schema) return;
  const link = await shareLink();
  const dialog = {
    name: 'share',
    link,
    isCopied: false,
    copy: async () => {
      await copyText(link);
      dialog.isCopied = true;
      announce(t('share.copied'));
      changed();
    },
  };
  open(dialog);
}

async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // No permission: the link is marked, to be copied by hand.
    document.getElementById('share-link').select();
  }
}

export async function openShared(text) {
  let shared;
  try {
    shared = requestOf(await unpacked(text));
  } catch (e) {
    return say(t(e instanceof TooLarge ? 'share.tooLarge' : 'share.bad'));
  }
  if (!shared) return say(t('share.bad'));
  if (!isSmall(shared.request)) return say(t('share.tooLarge'));
  const isBeside = !isBlank();
  if (isBeside) show(null);
  replaceAnswers(shared.request, {}, shared.dropped);
  state.step = 'topics';
  say(t(isBeside ? 'share.openedBeside' : 'share.opened'));
  window.location.hash = '#/results';
}

const through = async (bytes, stream) => new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

async function packed(request) {
  const bytes = await through(new TextEncoder().encode(JSON.stringify(request)), new CompressionStream('deflate-raw'));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

class TooLarge extends Error {}

async function unpacked(text) {
  // What is packed is smaller than what comes of it.
  if (text.length > 2 * MOST_BYTES) throw new TooLarge();
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  return JSON.parse(await textWithin(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')), MOST_BYTES));
}

/** A few bytes can unpack to any number: no more of them are taken than make a request. */
async function textWithin(stream, most) {
  const reader = stream.getReader();
  const parts = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > most) {
      await reader.cancel();
      throw new TooLarge();
    }
    parts.push(part.value);
  }
  return new Blob(parts).text();
}
