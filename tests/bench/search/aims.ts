import type { QueryKind } from './make-queries';
import type { Score } from './score-answers';

export interface Aim {
  of: 'successAt1' | 'successAt3' | 'successAt10';
  /** Share from 0 to 1. */
  atLeast: number;
}

/** What the search has to reach on the real sheets; the other kinds are reported without an aim. */
export const aims: Partial<Record<QueryKind, Aim>> = {
  'name-masculine': { of: 'successAt1', atLeast: 0.99 },
  'name-feminine': { of: 'successAt1', atLeast: 0.99 },
  'other-name': { of: 'successAt3', atLeast: 0.98 },
  'no-accents': { of: 'successAt1', atLeast: 0.99 },
  'other-no-accents': { of: 'successAt3', atLeast: 0.98 },
  typo: { of: 'successAt3', atLeast: 0.92 },
  'other-typo': { of: 'successAt3', atLeast: 0.92 },
};

/** Null where the kind has no aim. */
export function isReached(kind: QueryKind, score: Score): boolean | null {
  const aim = aims[kind];
  return aim ? score[aim.of] >= aim.atLeast : null;
}
