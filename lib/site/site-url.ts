/** Name of the site, as titles and engines show it. */
export const SITE_NAME = 'Métiers en clair';

const DEFAULT_URL = 'http://localhost:3000';

/**
 * The public address of the site, from the environment variable SITE_URL.
 * @returns an origin and its path without a final slash; http://localhost:3000 where nothing is set
 * @throws where SITE_URL is not an http(s) address: every canonical link would be wrong
 * @internal exported for its test
 */
export function siteUrl(): string {
  const value = process.env.SITE_URL || DEFAULT_URL;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(
      `SITE_URL vaut « ${value} » : écrivez une adresse complète, par exemple https://metiers.example.fr`,
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/**
 * Makes the public address of a page.
 * @param path from the root of the site, "/metiers/boulanger"
 */
export function absoluteUrl(path: string): string {
  return `${siteUrl()}/${path.replace(/^\/+/, '')}`;
}
