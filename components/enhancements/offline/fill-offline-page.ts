/** A page that is kept. */
export interface KeptPage {
  /** From the root of the site: "/metiers/boulanger". */
  href: string;
  html: string;
}

/** Where the page of the site leaves room for what only the browser knows; `components/offline/offline-page.tsx` writes both. */
const LIST = /(<ul data-kept="[^>]*>)[\s\S]*?(?=<\/ul>)/;
const MISSED = /(<p data-missed="[^>]*?) hidden=""/;

/**
 * Writes into the page « Hors connexion » what is kept, and shows that the page asked for is not.
 * @param page HTML of /hors-connexion
 * @param isMissed false where it was asked for itself
 */
export function fillOfflinePage(page: string, kept: readonly KeptPage[], isMissed: boolean): string {
  const items = kept.map(({ href, html }) => {
    const address = escapeText(href);
    return `<li><a href="${address}">${readTitle(html) || address}</a></li>`;
  });
  const filled = items.length > 0 ? page.replace(LIST, (_, start) => start + items.join('')) : page;
  return isMissed ? filled.replace(MISSED, '$1') : filled;
}

/** The title of a page without the name of the site; still escaped. */
function readTitle(html: string): string {
  return (/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '').replace(/ \| [^|]*$/, '');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
