/**
 * The service worker of the site, `/hors-connexion.js`: it is there only where a reader asked for it (keep-offline.ts). Pages come from the
 * network, and are kept; where the network fails, what was kept is read again. Nothing else is touched: searches as data, forms, files.
 */
import { fillOfflinePage, type KeptPage } from './fill-offline-page';
import { isHashedAsset, isKeptPage, isVisitedPage, listLeaving, listStores, OFFLINE_PAGE } from './kept-pages';

/** What we use of the worker's own world: the types of the project are those of a window. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends LastingEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
declare const self: {
  location: Location;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void>; matchAll(options: { includeUncontrolled: boolean }): Promise<{ url: string }[]> };
  addEventListener(type: 'install' | 'activate', listen: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
};
/** Set by the build: a name that changes with it, and the files that its pages load. */
declare const BUILD: string;
declare const ASSETS: readonly string[];

const NAME = `pages-${BUILD}`;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event, url));
  else if (isHashedAsset(url)) event.respondWith(answerAsset(event));
});

async function install(): Promise<void> {
  const cache = await caches.open(NAME);
  await cache.addAll([...ASSETS, OFFLINE_PAGE]);
  await self.skipWaiting();
}

/** Takes over what a former build kept, and the pages that are open. */
async function activate(): Promise<void> {
  const cache = await caches.open(NAME);
  for (const name of (await listStores()).filter((name) => name !== NAME)) {
    const former = await caches.open(name);
    for (const request of await former.keys()) {
      const answer = await former.match(request);
      if (answer && !(await cache.match(request))) await cache.put(request, answer);
    }
    await caches.delete(name);
  }
  await self.clients.claim();
  for (const { url } of await self.clients.matchAll({ includeUncontrolled: true })) await keepOpenPage(new URL(url));
}

/** The page from which the reader asked: it was loaded before there was a worker. */
async function keepOpenPage(url: URL): Promise<void> {
  try {
    const answer = await fetch(url);
    if (isWorthKeeping(answer, url)) await keep(url, answer);
  } catch {
    // Without network it stays as it was kept, or unkept.
  }
}

async function answerPage(event: FetchEvent, url: URL): Promise<Response> {
  try {
    const answer = await fetch(event.request);
    if (isWorthKeeping(answer, url)) event.waitUntil(keep(url, answer.clone()));
    return url.pathname === OFFLINE_PAGE ? await fill(answer, false) : answer;
  } catch (error) {
    const isOfflinePage = url.pathname === OFFLINE_PAGE;
    const kept = isOfflinePage ? undefined : await find(addressOf(url));
    if (kept) return kept;
    const page = await find(OFFLINE_PAGE);
    if (!page) throw error;
    return fill(page, !isOfflinePage);
  }
}

async function answerAsset(event: FetchEvent): Promise<Response> {
  const kept = await find(event.request);
  if (kept) return kept;
  const answer = await fetch(event.request);
  if (answer.ok) event.waitUntil(keep(new URL(event.request.url), answer.clone()));
  return answer;
}

function find(asked: RequestInfo): Promise<Response | undefined> {
  return caches.match(asked, { cacheName: NAME });
}

function isWorthKeeping(answer: Response, url: URL): boolean {
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true;
  return answer.ok && !answer.redirected && isPage && isKeptPage(url) && isVisitedPage(url);
}

/**
 * Keeps an answer as the newest, and lets the oldest go; nothing where the reader has asked in the meantime to keep nothing. What was kept
 * goes once the answer has come to its end: one that breaks off leaves it.
 */
async function keep(url: URL, answer: Response): Promise<void> {
  const body = await answer.blob();
  if (!(await caches.has(NAME))) return;
  const cache = await caches.open(NAME);
  await cache.delete(addressOf(url));
  await cache.put(addressOf(url), new Response(body, answer));
  const kept = (await cache.keys()).map((request) => request.url);
  await Promise.all(listLeaving(kept, ASSETS).map((address) => cache.delete(address)));
}

function addressOf({ pathname, search }: URL): string {
  return pathname + search;
}

async function fill(page: Response, isMissed: boolean): Promise<Response> {
  const html = fillOfflinePage(await page.text(), await listKeptPages(), isMissed);
  return new Response(html, { status: isMissed ? 503 : page.status, headers: page.headers });
}

/** The last visited first. */
async function listKeptPages(): Promise<KeptPage[]> {
  if (!(await caches.has(NAME))) return [];
  const cache = await caches.open(NAME);
  const requests = (await cache.keys()).filter(({ url }) => isVisitedPage(new URL(url))).reverse();
  return Promise.all(
    requests.map(async (request) => ({
      href: addressOf(new URL(request.url)),
      html: (await (await cache.match(request))?.text()) ?? '',
    })),
  );
}
