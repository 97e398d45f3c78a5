import { MAX_QUERY_LENGTH } from '@/lib/search/search-terms';
import { frenchTypography } from '@/lib/text/french-typography';

/** Most results that one answer gives. */
const MOST_RESULTS = 50;
const USUAL_RESULTS = 10;

export type ApiQuery = { kind: 'search'; q: string; limit: number } | { kind: 'refused'; error: string };

/**
 * Reads the query string of /api/recherche; never throws. The first of a repeated parameter counts.
 * @returns `q`, trimmed and cut to 200 characters, may be empty; `limit` is 1 to 50, 10 where none is given; `error` is a French
 * sentence that says what to type
 */
export function parseApiQuery(params: URLSearchParams): ApiQuery {
  const q = (params.get('q') ?? '').trim().slice(0, MAX_QUERY_LENGTH);
  const limit = params.get('limit') ?? String(USUAL_RESULTS);
  if (!/^0*[1-9]\d*$/.test(limit)) {
    return {
      kind: 'refused',
      error: frenchTypography(
        `Le paramètre « limit » vaut « ${limit.slice(0, 20)} » : écrivez un nombre entier de 1 à ${MOST_RESULTS}, par exemple limit=10.`,
      ),
    };
  }
  return { kind: 'search', q, limit: Math.min(Number(limit), MOST_RESULTS) };
}
