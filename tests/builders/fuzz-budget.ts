import type { Parameters } from 'fast-check';

/** Seconds for each property, from `npm run fuzz`; none in a usual run. */
const seconds = Number(process.env.FUZZ_SECONDS) || 0;

/** A busy machine may need more than the usual limit, in milliseconds. */
export const FUZZ_PATIENCE = 120_000 + seconds * 2000;

/**
 * How long a property is tried: so many times with one seed, the same here and everywhere; under `npm run fuzz`, with other seeds until its
 * time is over. A failure prints the seed and the path that repeat it.
 */
export function fuzzBudget(runs: number): Pick<Parameters, 'seed' | 'numRuns' | 'interruptAfterTimeLimit'> {
  if (seconds === 0) return { seed: 14, numRuns: runs };
  return { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: seconds * 1000 };
}
