import type { SearchQuery } from './make-queries';

/** How well a set of queries was answered. Shares from 0 to 1. */
export interface Score {
  queries: number;
  /** Mean of 1 ÷ rank; 0 for what is not among the answers asked. */
  meanReciprocalRank: number;
  successAt1: number;
  successAt3: number;
  successAt10: number;
  /** The sheet itself among the first ten, namesakes counted like all others. */
  strictAt10: number;
}

/**
 * Rank of the best placed job that was looked for.
 * @param answers ids, best first
 * @returns from 1, not counting those that bear the same name; infinite where it is missing
 */
export function findRank(answers: readonly string[], { wanted, ties }: Pick<SearchQuery, 'wanted' | 'ties'>): number {
  const place = answers.findIndex((id) => wanted.includes(id));
  if (place < 0) return Number.POSITIVE_INFINITY;
  return 1 + answers.slice(0, place).filter((id) => !ties.includes(id)).length;
}

/** @param answered each query with what the engine answered; at least one */
export function scoreAnswers(answered: readonly { query: SearchQuery; answers: readonly string[] }[]): Score {
  const ranks = answered.map(({ query, answers }) => findRank(answers, query));
  const strictRanks = answered.map(({ query, answers }) => findRank(answers, { wanted: query.wanted, ties: [] }));
  const share = (list: readonly number[], limit: number) => list.filter((rank) => rank <= limit).length / list.length;
  return {
    queries: ranks.length,
    meanReciprocalRank: ranks.reduce((total, rank) => total + 1 / rank, 0) / ranks.length,
    successAt1: share(ranks, 1),
    successAt3: share(ranks, 3),
    successAt10: share(ranks, 10),
    strictAt10: share(strictRanks, 10),
  };
}
