import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { findStartingPay } from '@/lib/pay/starting-pay';
import { drawJob } from './draw-job';

/**
 * Draws the job that the home page shows, as /hasard does, among those whose sheet says pay and studies where there are any. The same day gives
 * the same job; since the page is made once, at the build, it never calls it the job of the day.
 * @param day YYYY-MM-DD
 * @returns undefined where there is no job
 */
export function featureJob(catalogue: Catalogue, day: string): JobSheet | undefined {
  const told = catalogue.jobs.filter((job) => job.minimumLevel !== null && findStartingPay(job.salaries) !== undefined);
  return drawJob(catalogue, { among: told.length > 0 ? told : catalogue.jobs, random: drawFrom(day) });
}

/** Numbers from 0 up to 1, 1 excluded, that depend on the seed alone (mulberry32 over its characters). */
function drawFrom(seed: string): () => number {
  let state = [...seed].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
