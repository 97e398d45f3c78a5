import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { type JobHit, searchJobs } from './search-jobs';
import { readQuery } from './search-terms';

/** Letters that are tried, from the most to the fewest: fewer would find anything. */
const LENGTHS = [7, 6, 5, 4, 3];
/** Words that are tried: each costs a search a length. */
const MOST_WORDS = 3;

/**
 * Proposes jobs where a search finds nothing: those whose names begin like one of the words, the longest words first.
 * @param query what was typed
 * @param max most jobs to return
 * @returns empty where nothing begins alike
 */
export function suggestByPrefix(catalogue: Catalogue, query: string, max = 5): readonly JobHit[] {
  const words = [...readQuery(query).terms].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS);
  for (const length of LENGTHS) {
    for (const word of words) {
      const hits = word.length > length ? searchJobs(catalogue, word.slice(0, length), { limit: max }).hits : [];
      if (hits.length > 0) return hits;
    }
  }
  return [];
}
