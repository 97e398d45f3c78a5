import { createHash } from 'node:crypto';
import { reportFailure } from './report-failure';

/** Five minutes, in browsers and in shared caches: the answer changes with the next publication only. */
const CACHE = 'public, max-age=300, s-maxage=300, stale-while-revalidate=86400';
const METHODS = 'GET, HEAD, OPTIONS';

/** Any site may ask, nobody sends cookies; engines index the pages, not the answers. */
const OPEN_HEADERS = { 'Access-Control-Allow-Origin': '*', 'X-Robots-Tag': 'noindex' };

interface DataAnswer {
  status?: number;
  contentType: string;
}

/** Answers with data as JSON, as `answerText` does with a text. */
export function answerJson(request: Request, data: unknown, answer: Partial<DataAnswer> = {}): Response {
  return answerText(request, JSON.stringify(data), { contentType: 'application/json; charset=utf-8', ...answer });
}

/**
 * Answers with data that may be kept in caches, or with 304 where the asker has them already.
 * @param status 400 and above are never kept
 */
export function answerText(request: Request, body: string, { status = 200, contentType }: DataAnswer): Response {
  const headers = new Headers({ ...OPEN_HEADERS, 'Content-Type': contentType });
  if (status >= 400) {
    headers.set('Cache-Control', 'no-store');
    return new Response(body, { status, headers });
  }
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  headers.set('Cache-Control', CACHE);
  headers.set('ETag', etag);
  if (listTags(request.headers.get('If-None-Match')).includes(etag)) {
    headers.delete('Content-Type');
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, { status, headers });
}

/** Caches mark a tag as weak (`W/`) when they compress the body. */
function listTags(header: string | null): string[] {
  return (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
}

/** Wraps the handler of an address that gives data: whatever fails inside, the asker gets JSON in French, the reference of the log and no stack trace. */
export function answerData(handler: (request: Request) => Promise<Response>): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      return await handler(request);
    } catch (error) {
      const reference = reportFailure(error, request);
      return answerJson(
        request,
        { error: 'La réponse n’a pas pu être préparée. Réessayez dans un instant.', reference },
        { status: 500 },
      );
    }
  };
}

/** The other half of an open address: a browser of another site asks first whether it may. */
export function answerOptions(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN_HEADERS,
      Allow: METHODS,
      'Access-Control-Allow-Methods': METHODS,
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Max-Age': '86400',
    },
  });
}

/** Refuses every method that would write. */
export function refuseMethod(request: Request): Response {
  const answer = answerJson(request, { error: 'Cette adresse se lit seulement : utilisez GET.' }, { status: 405 });
  answer.headers.set('Allow', METHODS);
  return answer;
}
