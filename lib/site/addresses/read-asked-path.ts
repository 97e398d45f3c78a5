/** Longest path that is looked at; the rest of a longer one says nothing more. */
const maxLength = 500;

/** Where the rewrites of next.config.ts lead; asked for directly, it names nothing. */
const landing = '/adresse-inconnue';

/**
 * Reads the path that a visitor asked for and that no page answers to: after a rewrite, a route handler still sees that address.
 * @param url address of the request
 * @returns the path, possibly still escaped, at most 500 characters; empty where the landing address itself was asked for
 */
export function readAskedPath(url: string): string {
  const { pathname } = new URL(url);
  return pathname === landing ? '' : pathname.slice(0, maxLength);
}
