import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { type JobHit, searchJobs } from './search-jobs';

const MAX_SUGGESTIONS = 5;

/**
 * Proposes jobs for an address that leads nowhere.
 * @param text a path or its last segment, escaped or not: "/metiers/comunity-manger"
 * @returns at most five jobs, nearest first; empty where nothing is near
 */
export function suggestNearNames(catalogue: Catalogue, text: string): readonly JobHit[] {
  const [path = ''] = text.split(/[?#]/);
  const segment = path.split('/').filter(Boolean).at(-1) ?? '';
  const words = unescapePath(segment).replace(/\.(?:html?|md|json|jsonld)$/i, '');
  return searchJobs(catalogue, words, { limit: MAX_SUGGESTIONS }).hits;
}

/** A visitor may type a lone "%", which `decodeURIComponent` refuses. */
function unescapePath(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
