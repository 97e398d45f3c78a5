import type { MatchReason } from '@/lib/search/match-reason';

/** What /api/recherche says of a job; the whole contract is in app/api/README.md. */
export interface Suggestion {
  slug: string;
  name: { feminine: string; masculine: string };
  because: string;
  reason: MatchReason['kind'];
}

/** Most jobs proposed at once: what a phone shows above its keyboard. */
const MOST = 6;

/**
 * Asks the site for the jobs that some words find.
 * @param signal gives up waiting
 * @returns null where there is no answer: no network, a failure, or `signal`
 */
export async function fetchSuggestions(words: string, signal: AbortSignal): Promise<readonly Suggestion[] | null> {
  try {
    const response = await fetch(`/api/recherche?${new URLSearchParams({ q: words, limit: String(MOST) })}`, {
      signal,
    });
    const answer: { results?: readonly Suggestion[] } | null = response.ok ? await response.json() : null;
    return signal.aborted ? null : (answer?.results ?? null);
  } catch {
    return null;
  }
}
