/**
 * How long a page may be kept, prepared at the build or made on request. A cache in front keeps it five minutes, then shows it once more
 * while it asks for the next one, so that no deployment has to empty caches; the browser asks each time (an unchanged page costs a 304).
 */
export const PAGE_CACHE = 'public, max-age=0, s-maxage=300, stale-while-revalidate=86400';
