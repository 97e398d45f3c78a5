/**
 * What a request that no page of the site makes is answered with.
 * @typedef {{ status: 400 | 404 | 405, allow?: string, text: string }} Refusal
 */

/** Headers by which Next's own browser runtime and its hosts speak to it. Our pages have no such runtime, and no page reads a cookie. */
const FRAMEWORK_HEADER = /^(?:rsc|cookie|x-matched-path|(?:next|x-nextjs|x-middleware|x-invoke|x-now|x-vercel)-.*)$/i;
/** The query of that runtime, as it stands between two « & ». */
const FRAMEWORK_QUERY = /^_rsc(?:=|$)/;
/** Of Next's own addresses, files only: its image optimiser and its data are used by no page. */
const FRAMEWORK_ADDRESS = /^\/_next\/(?!static\/)/;

const METHODS = ['GET', 'HEAD'];
/** Addresses that programs ask: their routes refuse by themselves what they do not answer, in JSON. */
const FOR_PROGRAMS = /^\/api\//;
const ANSWERED_METHODS = [...METHODS, 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Tells whether a request may reach the application.
 * @param {{ method?: string, url?: string }} request as Node gives it: `url` is what stands in the request line
 * @returns {Refusal | null} null where it may
 */
export function findRefusal({ method = 'GET', url = '' }) {
  if (!url.startsWith('/')) return { status: 400, text: 'Demandez un chemin de ce site, par exemple « /metiers ».' };
  const methods = FOR_PROGRAMS.test(url) ? ANSWERED_METHODS : METHODS;
  if (!methods.includes(method)) {
    return { status: 405, allow: METHODS.join(', '), text: 'Ce site se lit : il ne reçoit rien.' };
  }
  return FRAMEWORK_ADDRESS.test(url) ? { status: 404, text: 'Aucun fichier ne porte ce nom.' } : null;
}

/**
 * Takes out of a request what would make the framework answer its own runtime in place of a reader.
 * @param {{ url?: string, headers: Record<string, string | string[] | undefined> }} request changed in place
 */
export function cleanRequest(request) {
  for (const name of Object.keys(request.headers)) if (FRAMEWORK_HEADER.test(name)) delete request.headers[name];
  const [path = '/', ...queries] = (request.url ?? '/').split('?');
  const kept = queries.join('?').split('&');
  const query = kept.filter((part) => !FRAMEWORK_QUERY.test(part)).join('&');
  request.url = query === '' ? path : `${path}?${query}`;
}
