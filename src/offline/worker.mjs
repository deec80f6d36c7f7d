// Service worker: pages seen once can be read again without network. A page from the store always
// says when it was stored; data files and the search index never come from the store, since they
// could not say so. Plain JavaScript, served as it stands: see src/pages/sw.js.ts.
const BASE = new URL(self.registration.scope).pathname;
/** Several sites may live on one host, each below its base: a store is named by its site. */
const OWN = `ledger ${BASE} `;
const PAGES = `${OWN}pages`;
const ASSETS = `${OWN}assets`;
const SAVED = 'x-saved';
/** Most pages kept; the oldest go first. */
const MOST = 200;
/** A network that says nothing for so long is taken for none, where the page is stored. */
const PATIENCE_MS = 4000;
/** What every page of this site says of itself; a page for logging in or an error does not. */
const MARK = 'name="SiteName"';
const TYPES = {
  css: /^text\/css\b/,
  js: /^(?:text|application)\/javascript\b/,
  png: /^image\/png\b/,
  svg: /^image\/svg\+xml\b/,
  woff2: /^(?:font|application)\/(?:x-)?(?:font-)?woff2\b/,
};

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (pathname.startsWith(`${BASE}assets/`)) event.respondWith(asset(request));
});

/**
 * Files under assets/ carry a hash of their content: one that is stored is the right one. What is
 * another kind of file than its name says, such as an error page, is asked for once more behind the
 * back of the browser's own store, and never kept.
 */
async function asset(request) {
  const store = await caches.open(ASSETS);
  const stored = await store.match(request);
  if (stored !== undefined) return stored;
  let response = await fetch(request);
  if (!isOf(request, response)) response = await fetch(request, { cache: 'reload' });
  if (isOf(request, response)) await store.put(request, response.clone());
  return response;
}

/** Whether an answer is a whole file of the type that its address says. */
function isOf(request, response) {
  const ending = /\.(\w+)$/.exec(new URL(request.url).pathname)?.[1] ?? '';
  const type = Object.hasOwn(TYPES, ending) ? TYPES[ending] : null;
  const told = response.headers.get('content-type') ?? '';
  return response.status === 200 && !response.redirected && (type?.test(told) ?? false);
}

async function page(event) {
  const { request } = event;
  // Filters and questions stand behind the address; the page is the same.
  const address = request.url.replace(/[?#].*$/, '');
  const network = fetch(request).then((response) => {
    event.waitUntil(keep(address, response.clone()));
    return response;
  });
  const none = network.catch(() => stored(address));
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  const first = await Promise.race([none, late]);
  if (first !== null) return first;
  const store = await caches.open(PAGES);
  return (await store.match(address)) === undefined ? none : stored(address);
}

/** Stores a page of this site; whatever else answers under its address leaves what is stored alone. */
async function keep(address, response) {
  const type = response.headers.get('content-type') ?? '';
  if (response.status !== 200 || response.redirected || !type.startsWith('text/html')) return;
  const html = await response.text();
  if (!html.includes(MARK)) return;
  const store = await caches.open(PAGES);
  const headers = { 'content-type': 'text/html; charset=utf-8', [SAVED]: new Date().toISOString() };
  // Taken out and put in again: the order of the store is the order of reading.
  await store.delete(address);
  await store.put(address, new Response(html, { headers }));
  const keys = await store.keys();
  await Promise.all(keys.slice(0, -MOST).map((key) => store.delete(key)));
}

async function stored(address) {
  const store = await caches.open(PAGES);
  const found = await store.match(address);
  if (found === undefined) return missing(address, await store.keys());
  const html = await found.text();
  const english = html.includes('<html lang="en"');
  const when = new Intl.DateTimeFormat(english ? 'en-GB' : 'zh-CN', {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(found.headers.get(SAVED)));
  const said = english
    ? `No network. This is the page as it was on ${when}; it may have changed since.`
    : `没有网络。这是${when}存下的网页，现在可能已经变了。`;
  return answer(
    html.replace(/<body[^>]*>/, `$&<p class="banner stored" role="status">${said}</p>`),
  );
}

/** What is shown for a page that was never seen: what has been, to choose from. */
function missing(address, keys) {
  const english = new URL(address).pathname.startsWith(`${BASE}en/`);
  const [lang, title, text] = english
    ? ['en', 'No network', 'This page has not been stored. These have:']
    : ['zh-CN', '没有网络', '这个网页没有存过。存过的有：'];
  const links = keys
    .map(({ url }) => [url, new URL(url).pathname])
    .filter(([, path]) => path.startsWith(`${BASE}en/`) === english)
    .map(([url, path]) => `<li><a href="${escaped(url)}">${escaped(legible(path))}</a></li>`)
    .reverse();
  return answer(
    `<!doctype html><html lang="${lang}"><meta charset="utf-8">` +
      // Nothing here needs more than text; pages from the store bring the policy that they came with.
      `<meta http-equiv="content-security-policy" content="default-src 'none'">` +
      '<meta name="viewport" content="width=device-width, initial-scale=1">' +
      `<title>${title}</title><h1>${title}</h1><p>${text}</p><ul>${links.join('')}</ul>`,
    503,
  );
}

/** An address as it is read, or as it stands where it is no UTF-8. */
function legible(path) {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Some hosts answer any address, so that what stands in one may be anybody's. */
function escaped(text) {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function answer(html, status = 200) {
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
