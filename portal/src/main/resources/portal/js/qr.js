// A link as a square that a phone reads: the share link while it is short enough to be scanned, else the portal's address.

import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { qrcode } from '../vendor/qrcode-generator/qrcode.js';
import { t } from './i18n.js';
import { address, shareLink } from './share.js';
import { changed, state } from './state.js';

const MOST_TO_SCAN = 1_200;
const QUIET = 4;

let made = null; // for which answers, the link, and its drawing

export function qrView() {
  const of = JSON.stringify(state.request);
  if (made?.of !== of) make(of);
  if (!made?.link) return nothing;
  const { link, size, path } = made;
  const isShared = link !== address();
  return html`<section class="qr" data-link=${link}><svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${t(isShared ? 'qr.shared' : 'qr.portal')}><rect width=${size} height=${size} fill="#fff"></rect><path d=${path} fill="#000"></path></svg>
    <div><h3>${t(isShared ? 'qr.shared' : 'qr.portal')}</h3><p>${t(isShared ? 'qr.sharedText' : 'qr.portalText')}</p>${isShared ? nothing : html`<p>${link}</p>`}</div></section>`;
}

async function make(of) {
  made = { of };
  const shared = await shareLink();
  if (made.of !== of) return;
  const link = shared.length < MOST_TO_SCAN ? shared : address();
  made = { of, link, ...drawn(link) };
  changed();
}

function drawn(link) {
  const code = qrcode(0, 'L');
  code.addData(link);
  code.make();
  const count = code.getModuleCount();
  const path = [];
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) if (code.isDark(row, column)) path.push(`M${column + QUIET} ${row + QUIET}h1v1h-1z`);
  }
  return { size: count + 2 * QUIET, path: path.join('') };
}
