// Off line: the page as it was last loaded whole, and the questions and the measure as they were last told. On line everything comes from the
// server, so that nobody sees an old page; answers are assessed by the server alone. The build writes the list of files and their digest.

const FILES = [/* files */];
const PAGE = `ip30-page-${/* digest */ ''}`;
const TOLD = 'ip30-told';
const AT_ONCE = 5;

/** Where files are kept for good, their version stands in their address. */
const VERSION = /\/v-[^/]+\//;

const TELLS = /\/v1\/(profile-schema|measures?(\/[a-z0-9-]+)?)$/;

self.addEventListener('install', (event) => event.waitUntil(loadWhole()));

/** All files or none: half a version is no page. A tab that is open goes on as it is; answers lie elsewhere. */
async function loadWhole() {
  const page = await caches.open(PAGE);
  // A few at a time: what is for later must not be in the way of what is for now.
  for (let i = 0; i < FILES.length; i += AT_ONCE) {
    await page.addAll(FILES.slice(i, i + AT_ONCE).map((file) => new Request(file, { cache: 'no-cache' })));
  }
  await self.skipWaiting();
}

self.addEventListener('activate', (event) => event.waitUntil(forgetOthers().then(() => self.clients.claim())));

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('ip30-') && name !== PAGE && name !== TOLD).map((name) => caches.delete(name)));
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (TELLS.test(pathname)) event.respondWith(told(request));
  else if (!pathname.includes('/v1/')) event.respondWith(fetch(request).catch(() => kept(request)));
});

/** As it is told now; off line as it was told last, in the language that is asked for. */
async function told(request) {
  const answers = await caches.open(TOLD);
  try {
    const answer = await fetch(request);
    if (answer.ok) await answers.put(request, answer.clone());
    return answer;
  } catch (e) {
    const last = await answers.match(request);
    if (last) return last;
    throw e;
  }
}

/** Of the whole page only: files of two versions do not go together. */
async function kept(request) {
  const page = await caches.open(PAGE);
  const plain = request.url.replace(VERSION, '/');
  return (await page.match(plain, { ignoreSearch: true })) ?? Response.error();
}
