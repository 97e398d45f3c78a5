import { describe, expect, test } from 'vitest';
import { listHigherTrainings } from '@/lib/similar/list-higher-trainings';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aTraining } from '@/tests/builders/a-training';

const baker = aJobSheet({ id: 'MET.1', name: { feminine: 'boulangère', masculine: 'boulanger' } });
const cook = aJobSheet({ id: 'MET.2', name: { feminine: 'cuisinière', masculine: 'cuisinier' } });

function training(id: number, label: string, rank: number | null, jobs: { id: string }[]) {
  const associatedJobs = jobs.map((job) => ({ label: job.id, id: job.id, slug: null }));
  return aTraining({ id: `FOR.${id}`, label, certificationRank: rank, associatedJobs });
}

const cap = training(1, 'CAP boulanger', 3, [baker]);
const sameLevel = training(2, 'CAP farine', 3, [baker]);
const bp = training(3, 'BP boulanger', 4, [baker]);
const bts = training(4, 'BTS boulangerie', 5, [baker]);
const wide = training(5, 'BP de bouche', 4, [baker, cook]);
const licence = training(6, 'licence pro boulangerie', 6, [baker]);
const unranked = training(7, 'stage de pain', null, [baker]);
const kitchen = training(8, 'BP cuisine', 4, [cook]);
const catalogue = aCatalogue({
  jobs: [baker, cook],
  trainings: [cap, sameLevel, bp, bts, wide, licence, unranked, kitchen],
});

describe('listHigherTrainings', () => {
  test('gives trainings one or two levels higher to the same jobs: most alike first, then the nearest level', () => {
    expect(listHigherTrainings(catalogue, cap).map(({ training: { label } }) => label)).toEqual([
      'BP boulanger',
      'BTS boulangerie',
      'BP de bouche',
    ]);
  });

  test('says which jobs are shared, and stops at the maximum', () => {
    expect(listHigherTrainings(catalogue, bp, { max: 1 })).toEqual([
      { training: bts, sharedJobs: [baker], likeness: 1 },
    ]);
  });

  test('is empty for the highest, for an unknown level and for a training to no job', () => {
    expect(listHigherTrainings(catalogue, licence)).toEqual([]);
    expect(listHigherTrainings(catalogue, unranked)).toEqual([]);
    expect(listHigherTrainings(catalogue, training(9, 'CAP sans métier', 3, []))).toEqual([]);
  });
});
