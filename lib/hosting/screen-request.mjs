/**
 * What no page of the site uses, for the server (serve.mjs) and for nginx before it (nginx/).
 *
 * @typedef {{ status: 400 | 404 | 405, allow?: string, text: string }} Refusal what a request that no page of the site makes is answered with
 */

/** Headers by which Next's own browser runtime and its hosts speak to it. Our pages have no such runtime, and no page reads a cookie. */
const FRAMEWORK_HEADER = /^(?:rsc|cookie|x-matched-path|(?:next|x-nextjs|x-middleware|x-invoke|x-now|x-vercel)-.*)$/i;
/** The name that this runtime puts into a query. */
export const FRAMEWORK_QUERY = '_rsc';
/** Of Next's own addresses, files only: its image optimiser and its data are used by no page. */
export const FRAMEWORK_ADDRESS = /^\/_next\/(?!static\/)/;

export const METHODS = ['GET', 'HEAD'];
/** Addresses that programs ask: their routes refuse by themselves what they do not answer, in JSON. */
export const FOR_PROGRAMS = /^\/api\//;
export const ANSWERED_METHODS = [...METHODS, 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** @satisfies {Record<string, Refusal>} */
export const REFUSALS = /** @type {const} */ ({
  otherTarget: { status: 400, text: 'Demandez un chemin de ce site, par exemple « /metiers ».' },
  method: { status: 405, allow: METHODS.join(', '), text: 'Ce site se lit : il ne reçoit rien.' },
  noSuchFile: { status: 404, text: 'Aucun fichier ne porte ce nom.' },
});

const frameworkPart = new RegExp(`^${FRAMEWORK_QUERY}(?:=|$)`);

/**
 * Tells whether a request may reach the application.
 * @param {{ method?: string, url?: string }} request as Node gives it: `url` is what stands in the request line
 * @returns {Refusal | null} null where it may
 */
export function findRefusal({ method = 'GET', url = '' }) {
  if (!url.startsWith('/')) return REFUSALS.otherTarget;
  const methods = FOR_PROGRAMS.test(url) ? ANSWERED_METHODS : METHODS;
  if (!methods.includes(method)) return REFUSALS.method;
  return FRAMEWORK_ADDRESS.test(url) ? REFUSALS.noSuchFile : null;
}

/**
 * Takes out of a request what would make the framework answer its own runtime in place of a reader.
 * @param {{ url?: string, headers: Record<string, string | string[] | undefined> }} request changed in place
 */
export function cleanRequest(request) {
  for (const name of Object.keys(request.headers)) if (FRAMEWORK_HEADER.test(name)) delete request.headers[name];
  const [path = '/', ...queries] = (request.url ?? '/').split('?');
  const kept = queries.join('?').split('&');
  const query = kept.filter((part) => !frameworkPart.test(part)).join('&');
  request.url = query === '' ? path : `${path}?${query}`;
}
