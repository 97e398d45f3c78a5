import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { readContentFiles } from '@/lib/content/source';
import { listCareerMoves } from '@/lib/pathways/list-career-moves';
import { listRelatedJobs } from '@/lib/similar/list-related-jobs';
import { REAL_SHEETS } from '@/tests/builders/real-sheets';

const TODAY = '2026-11-22';
const real = REAL_SHEETS;

describe.each([
  { name: 'bundled', folder: resolve('content') },
  { name: 'real', folder: real },
])('in the $name sheets (the real ones are skipped where they are absent)', ({ folder }) => {
  const isThere = existsSync(`${folder}/metiers`);
  const catalogue = isThere ? loadCatalogue(readContentFiles(folder), TODAY) : null;
  const relations = catalogue?.jobs.map((job) => ({ job, related: listRelatedJobs(catalogue, job) })) ?? [];

  it.skipIf(!isThere)('every relation leads to another existing job, once, with one to three reasons', () => {
    const wrong = relations.filter(
      ({ job, related }) =>
        related.length > 6 ||
        new Set(related.map((relation) => relation.job)).size < related.length ||
        related.some(
          (relation) =>
            relation.job === job ||
            catalogue?.findJob(relation.job.slug) !== relation.job ||
            relation.reasons.length < 1 ||
            relation.reasons.length > 3 ||
            relation.reasons.some((reason) => reason.trim() === ''),
        ),
    );
    expect(wrong.map(({ job }) => job.id)).toEqual([]);
  });

  it.skipIf(!isThere)('every move leads to another existing job or keeps its label', () => {
    const wrong = catalogue?.jobs.filter((job) =>
      listCareerMoves(catalogue, job).some(
        (move) => move.job === job || (move.job ? catalogue.findJob(move.job.id) !== move.job : move.label === ''),
      ),
    );
    expect(wrong?.map(({ id }) => id)).toEqual([]);
  });
});

describe.skipIf(!existsSync(real))('in the real sheets (skipped where they are absent)', () => {
  const catalogue = existsSync(real) ? loadCatalogue(readContentFiles(real), TODAY) : null;
  const relatedTo = (name: string) => {
    const job = catalogue?.jobs.find((candidate) => candidate.name.masculine === name);
    return catalogue && job ? listRelatedJobs(catalogue, job).map((relation) => relation.job.name.masculine) : [];
  };

  it('no business school relates a bank to a social network', () => {
    const banks = catalogue?.jobs.filter(({ romeCodes }) => romeCodes.some((code) => code.startsWith('C1'))) ?? [];
    const pairs = banks.flatMap(({ name }) =>
      relatedTo(name.masculine)
        .filter((other) => /communication|animateur de site|rédact|community|web/.test(other))
        .map((other) => `${name.masculine} – ${other}`),
    );
    expect(banks.length).toBeGreaterThan(5);
    expect(pairs).toEqual([]);
  });

  it.each([
    { name: 'boulanger', expected: 'pâtissier' },
    { name: 'magistrat', expected: "juge d'instruction" },
    { name: 'cadreur', expected: 'directeur de la photographie' },
    { name: 'data analyst', expected: 'data scientist' },
  ])('$name is near to $expected', ({ name, expected }) => expect(relatedTo(name)).toContain(expected));

  it('most jobs have some; those without a ROME code have nothing to rest on', () => {
    const lonely = catalogue?.jobs.filter((job) => listRelatedJobs(catalogue, job).length === 0) ?? [];
    expect(lonely.length).toBeLessThan(0.2 * (catalogue?.jobs.length ?? 0));
  });
});
