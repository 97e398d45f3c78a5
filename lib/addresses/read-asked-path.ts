/** Longest path that is looked at; the rest of a longer one says nothing more. */
const maxLength = 500;

/** Where the fallback rewrite of next.config.ts leads. */
const landing = '/adresse-inconnue';

/**
 * Reads the path that a visitor asked for and that no page answers to. After a rewrite a route handler may see the address asked for
 * or the one the rewrite leads to ("/adresse-inconnue?chemin=metiers/MET.93"): both are understood.
 * @param url address of the request
 * @returns the path, possibly still escaped, at most 500 characters; empty where the landing address itself was asked for
 */
export function readAskedPath(url: string): string {
  const { pathname, searchParams } = new URL(url);
  const path = pathname === landing ? searchParams.getAll('chemin').join('/') : pathname;
  return path.slice(0, maxLength);
}
