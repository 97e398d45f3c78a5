import { expect, it } from 'vitest';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { drawJob, partByRenown } from '@/lib/site/random-job/draw-job';
import { listDrawnJobs } from '@/lib/site/random-job/list-drawn-jobs';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

/** Mulberry32: the same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Ten jobs, of which the last five have a sheet that states a move toward them. */
const jobs = Array.from({ length: 10 }, (_, index): JobSheet => {
  const target = index < 5 ? `MET.${index + 6}` : null;
  const move = { direction: 'sideways' as const, label: 'autre', condition: null, rome: null, source: null, line: 1 };
  return aJobSheet({
    id: `MET.${index + 1}`,
    name: { masculine: `métier ${'abcdefghij'[index]}` },
    careerMoves: target ? [{ ...move, jobId: target }] : [],
    minimumLevel: index === 9 ? readLevel('bac') : readLevel('CAP ou équivalent'),
    domains: [{ domain: index === 9 ? 'sciences' : 'mécanique', subdomain: null }],
  });
});
const catalogue = aCatalogue({ jobs });

it('parts the jobs in halves by what leads to them', () => {
  const { lesserKnown, others } = partByRenown(catalogue, catalogue.jobs);
  expect(lesserKnown.map(({ id }) => id)).toEqual(['MET.1', 'MET.2', 'MET.3', 'MET.4', 'MET.5']);
  expect(others).toHaveLength(5);
});

it('draws from the less known half three times out of four, and any job can come out', () => {
  const random = seeded(7);
  const drawn = Array.from({ length: 20_000 }, () => drawJob(catalogue, { random }));
  const counts = new Map(jobs.map((job) => [job.id, drawn.filter((other) => other === job).length]));
  const ofHalf = (from: number) => jobs.slice(from, from + 5).reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
  // Standard deviation of the share: 0.3 %.
  expect(ofHalf(0) / 20_000).toBeGreaterThan(0.735);
  expect(ofHalf(0) / 20_000).toBeLessThan(0.765);
  for (const [index, { id }] of jobs.entries()) {
    const expected = index < 5 ? 3000 : 1000;
    expect(counts.get(id)).toBeGreaterThan(expected * 0.85);
    expect(counts.get(id)).toBeLessThan(expected * 1.15);
  }
});

it('draws the only job there is, and nothing from nothing', () => {
  const [first] = jobs;
  for (const value of [0, 0.99]) {
    expect(drawJob(catalogue, { among: jobs.slice(0, 1), random: () => value })).toBe(first);
  }
  expect(drawJob(aCatalogue())).toBeUndefined();
});

it.each([
  ['a domain', 'domaine=sciences', 1],
  ['a level', 'niveau=cap', 9],
  ['a domain and a level', 'domaine=mecanique&niveau=cap', 9],
  ['values that no job shares: both are ignored', 'domaine=sciences&niveau=cap', 10],
  ['an unknown value, ignored', 'domaine=%00nager&niveau=bac', 1],
  ['nothing', '', 10],
])('draws from the jobs of %s', (_, query, count) => {
  expect(listDrawnJobs(catalogue, new URLSearchParams(query))).toHaveLength(count);
});
