import { describe, expect, test } from 'vitest';
import { listSisterTrainings } from '@/lib/similar/list-sister-trainings';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aTraining } from '@/tests/builders/a-training';

const baker = aJobSheet({ id: 'MET.1', name: { feminine: 'boulangère', masculine: 'boulanger' } });
const cook = aJobSheet({ id: 'MET.2', name: { feminine: 'cuisinière', masculine: 'cuisinier' } });
const waiter = aJobSheet({ id: 'MET.3', name: { feminine: 'serveuse', masculine: 'serveur' } });

function training(
  id: number,
  label: string,
  level: string | null,
  jobs: { id: string }[],
  type: string | null = 'CAP',
) {
  const associatedJobs = jobs.map((job) => ({ label: job.id, id: job.id, slug: null }));
  return aTraining({ id: `FOR.${id}`, label, certificationLevel: level, type, associatedJobs });
}

const bread = training(1, 'CAP boulanger', 'niveau 3', [baker]);
const pastry = training(2, 'BP pâtisserie et pain', 'niveau 3', [baker], 'BP');
const everything = training(3, 'CAP tous les métiers de bouche', 'niveau 3', [baker, cook, waiter]);
const higher = training(4, 'BTS boulangerie', 'niveau 5', [baker]);
const service = training(5, 'CAP service', 'niveau 3', [waiter]);
const flour = training(6, 'CAP farine et pain', 'niveau 3', [baker]);
const catalogue = aCatalogue({
  jobs: [baker, cook, waiter],
  trainings: [bread, pastry, everything, higher, service, flour],
});

describe('listSisterTrainings', () => {
  test('gives trainings of the same level to the same jobs: nearest first, then the same type, then by label', () => {
    expect(listSisterTrainings(catalogue, bread).map((sister) => sister.training.label)).toEqual([
      'CAP farine et pain',
      'BP pâtisserie et pain',
      'CAP tous les métiers de bouche',
    ]);
  });

  test('says which jobs are shared', () => {
    expect(listSisterTrainings(catalogue, service)).toEqual([
      { training: everything, sharedJobs: [waiter], likeness: 1 / 3 },
    ]);
  });

  test('stops at the maximum, and is empty where the training leads to no job', () => {
    expect(listSisterTrainings(catalogue, bread, { max: 1 })).toHaveLength(1);
    expect(listSisterTrainings(catalogue, aTraining({ id: 'FOR.9' }))).toEqual([]);
  });
});
