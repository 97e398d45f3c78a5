/** Where nothing is set: the address of a first try on one's own machine. */
export const LOCAL_ADDRESS = 'http://localhost:3000';

/**
 * Reads the public address of the site as people type it. Plain Node: the commands ask before anything is installed.
 * @param {string | undefined} text value of SITE_URL
 * @returns {string | undefined} an origin and its path, without a final slash; nothing where it is not a plain http(s) address
 */
export function readPublicAddress(text) {
  const url = text && URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username && !url.password;
  return isPlain ? `${url.origin}${url.pathname.replace(/\/+$/, '')}` : undefined;
}

/**
 * What to tell whoever typed an address that is not one.
 * @param {string} text value of SITE_URL
 */
export function refusePublicAddress(text) {
  return `SITE_URL vaut « ${text} » : écrivez une adresse complète, par exemple https://metiers.example.fr`;
}
