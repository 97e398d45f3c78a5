import type { MatchReason } from '@/lib/search/match-reason';
import type { CardAnswer } from '@/lib/views/shared/search-card';
import { askSearch } from './ask-search';

/** What /api/recherche says of a job; the whole contract is in app/api/README.md. */
export interface SuggestedJob {
  slug: string;
  name: { feminine: string; masculine: string };
  because: string;
  reason: MatchReason['kind'];
}

/** What it says of a thing that the words name: a level, an interest, a training. */
export interface SuggestedCard {
  kind: CardAnswer['kind'];
  label: string;
  /** Absolute. */
  url: string;
}

export interface Suggestions {
  cards: readonly SuggestedCard[];
  jobs: readonly SuggestedJob[];
}

/** Most suggestions at once: what a phone shows above its keyboard. */
const MOST = 6;

/**
 * Asks the site for what some words name, and for the jobs that they find.
 * @param signal gives up waiting
 * @returns six at most, cards counted; null where there is no answer: no network, a failure, or `signal`
 */
export async function fetchSuggestions(words: string, signal: AbortSignal): Promise<Suggestions | null> {
  try {
    const query = new URLSearchParams({ q: words, limit: String(MOST) });
    const response = await askSearch(`/api/recherche?${query}`, signal);
    const answer: { results?: readonly SuggestedJob[]; cards?: readonly SuggestedCard[] } | null = response.ok
      ? await response.json()
      : null;
    if (signal.aborted || !answer?.results) return null;
    const { cards = [], results } = answer;
    return { cards, jobs: results.slice(0, MOST - cards.length) };
  } catch {
    return null;
  }
}
