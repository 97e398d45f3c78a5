/** Pages that stay, the last visited ones. */
export const MOST_PAGES = 60;
/** Files of style, letters and script that stay: those of the builds that kept pages were made with. */
const MOST_ASSETS = 40;
/** The page that says what is kept, and stands in for what is not. */
export const OFFLINE_PAGE = '/hors-connexion';

/** Lists our stores (`pages-` and the build), those of former builds included: others of the same origin are not ours to read or to erase. */
export async function listStores(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith('pages-'));
}

/** A list is its query; of any other query the answer is old the next day. */
const QUERIED_PAGES = new Set(['/selection']);

/** Whether a page that was visited stays: pages of the site without query, and lists of jobs. */
export function isKeptPage({ pathname, search }: Pick<URL, 'pathname' | 'search'>): boolean {
  return search === '' || QUERIED_PAGES.has(pathname);
}

/** Whether a file is named after its content, and so never gets old. */
export function isHashedAsset({ pathname }: Pick<URL, 'pathname'>): boolean {
  return /^\/assets\/[^/]+\.[0-9A-Za-z]{8,10}\.[a-z0-9]+$/.test(pathname);
}

/** Whether an address kept is one of the pages that a reader visited. */
export function isVisitedPage(url: URL): boolean {
  return !isHashedAsset(url) && url.pathname !== OFFLINE_PAGE;
}

/**
 * Chooses what leaves: the oldest of what is more than there is room for.
 * @param addresses all that is kept, the oldest first
 * @param needed paths of what this build loads, which stays: the worker keeps it before it takes over what former builds kept
 */
export function listLeaving(addresses: readonly string[], needed: readonly string[]): string[] {
  const urls = addresses.map((address) => new URL(address)).filter(({ pathname }) => !needed.includes(pathname));
  const oldest = (kind: URL[], most: number) => kind.slice(0, Math.max(0, kind.length - most)).map(({ href }) => href);
  return [...oldest(urls.filter(isVisitedPage), MOST_PAGES), ...oldest(urls.filter(isHashedAsset), MOST_ASSETS)];
}
