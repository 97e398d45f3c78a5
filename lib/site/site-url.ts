import { LOCAL_ADDRESS, readPublicAddress, refusePublicAddress } from './public-address.mjs';

/** Name of the site, as titles and engines show it. */
export const SITE_NAME = 'Métiers en clair';

/**
 * The public address of the site, from the environment variable SITE_URL; the build notes it and `start` hands on the one it noted.
 * @returns an origin and its path without a final slash; http://localhost:3000 where nothing is set
 * @throws where SITE_URL is not an http(s) address: every canonical link would be wrong
 * @internal exported for its test
 */
export function siteUrl(): string {
  const typed = process.env.SITE_URL || LOCAL_ADDRESS;
  const address = readPublicAddress(typed);
  if (!address) throw new Error(refusePublicAddress(typed));
  return address;
}

/**
 * Makes the public address of a page.
 * @param path from the root of the site, "/metiers/boulanger"
 */
export function absoluteUrl(path: string): string {
  return `${siteUrl()}/${path.replace(/^\/+/, '')}`;
}
