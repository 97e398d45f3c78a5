import { afterEach, expect, it, vi } from 'vitest';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerProcess } from '@/lib/model/catalogue/once-per-catalogue';
import { buildJobIndex } from '@/lib/search/job-index';
import { planWarmUp, readReadiness } from '@/lib/search/plan-warm-up';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const indexesOf = (name: string) => oncePerProcess(name, () => new WeakMap<Catalogue, { value: unknown }>());

afterEach(() => vi.useRealTimers());

it('reads the sheets some time after it was asked to, not at once, then indexes jobs and trainings', async () => {
  const catalogue = aCatalogue({ jobs: [aJobSheet()] });
  let reads = 0;
  const read = async () => {
    reads += 1;
    return catalogue;
  };
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  planWarmUp(read, 300);
  await vi.advanceTimersByTimeAsync(299);
  expect([reads, readReadiness()]).toEqual([0, 'starting']);
  await vi.advanceTimersByTimeAsync(1);
  vi.useRealTimers();
  await expect.poll(() => indexesOf('training index').has(catalogue), { timeout: 5_000 }).toBe(true);
  await expect.poll(readReadiness).toBe('ready');
  expect(reads).toBe(1);
  expect(indexesOf('job index').get(catalogue)?.value).toBe(buildJobIndex(catalogue));
});

it('leaves a folder that cannot be read to the request that needs it', async () => {
  const failures: unknown[] = [];
  const note = (reason: unknown) => failures.push(reason);
  process.on('unhandledRejection', note);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  planWarmUp(() => Promise.reject(new Error('dossier illisible')), 300);
  await vi.advanceTimersByTimeAsync(300);
  vi.useRealTimers();
  // Node tells of a refusal that nobody took once the turn is over.
  await new Promise((done) => setImmediate(done));
  process.off('unhandledRejection', note);
  expect([failures, readReadiness()]).toEqual([[], 'failed']);
});
