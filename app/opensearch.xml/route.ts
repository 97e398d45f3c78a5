import { buildOpenSearch, OPEN_SEARCH_TYPE } from '@/lib/site/open-search';

/** A day: the description changes with the address of the site only. */
export function GET(): Response {
  return new Response(buildOpenSearch(), {
    headers: { 'Content-Type': `${OPEN_SEARCH_TYPE}; charset=utf-8`, 'Cache-Control': 'public, max-age=86400' },
  });
}
