import { setTimeout as wait } from 'node:timers/promises';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerProcess } from '@/lib/model/catalogue/once-per-catalogue';
import { buildCardIndex } from './cards/card-index';
import { buildJobIndex } from './job-index';
import { buildTrainingIndex } from './search-trainings';

/** After the start, in milliseconds: pages asked for at once are served first (a cold start answers within 600 ms). */
const DELAY = 2_000;
/** Between two steps: requests that came meanwhile are answered. */
const BREATH = 20;

/** `idle`: nobody has planned it; `failed`: the sheets cannot be read, and each request that needs them will say so. */
export type Readiness = 'idle' | 'starting' | 'ready' | 'failed';

const warmUp = oncePerProcess('warm-up', (): { readiness: Readiness } => ({ readiness: 'idle' }));

/** How far this process is: `ready` once a search finds its index made. */
export function readReadiness(): Readiness {
  return warmUp.readiness;
}

/**
 * Plans to read the sheets and index them once the server has started, one step per turn so that requests are answered in between. What was
 * asked for earlier is not made twice. A folder that cannot be read is left to the request that needs it, which reports it.
 */
export function planWarmUp(read: () => Promise<Catalogue>, delay = DELAY): void {
  warmUp.readiness = 'starting';
  setTimeout(async () => {
    try {
      const catalogue = await read();
      await wait(BREATH);
      buildJobIndex(catalogue);
      await wait(BREATH);
      buildTrainingIndex(catalogue);
      await wait(BREATH);
      buildCardIndex(catalogue);
      warmUp.readiness = 'ready';
    } catch {
      warmUp.readiness = 'failed';
      // The first request that reads the catalogue meets the same error and answers with it.
    }
  }, delay).unref();
}
