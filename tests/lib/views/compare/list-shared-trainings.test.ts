import { expect, it } from 'vitest';
import { countHolders } from '@/lib/views/compare/count-holders';
import { listExamplePairs } from '@/lib/views/compare/list-example-pairs';
import { listSharedTrainings } from '@/lib/views/compare/list-shared-trainings';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const training = (id: string | null, label: string) => ({ id, label, slug: null });
const sheet = (id: string, trainings: ReturnType<typeof training>[]) =>
  aJobSheet({ id, slug: id.toLowerCase().replace('.', '-'), name: { masculine: id }, trainings });

it('lists the trainings of several jobs, those of most jobs first, by id else by label', () => {
  const jobs = [
    sheet('MET.1', [training('FOR.1', 'CAP'), training(null, 'Bac pro'), training('FOR.3', 'BTS')]),
    sheet('MET.2', [training('FOR.1', 'CAP'), training(null, 'bac pro')]),
    sheet('MET.3', [training(null, 'BAC PRO'), training('FOR.9', 'BTS')]),
  ];
  const shared = listSharedTrainings(jobs).map((entry) => [entry.training.label, entry.jobs.map(({ id }) => id)]);
  expect(shared).toEqual([
    ['Bac pro', ['MET.1', 'MET.2', 'MET.3']],
    ['CAP', ['MET.1', 'MET.2']],
  ]);
});

it('counts an item once per job', () => {
  expect([...countHolders([['a', 'a', 'b'], ['a'], []])]).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});

it('gives examples from any catalogue, the same every time', () => {
  const jobs = Array.from({ length: 7 }, (_, index) => sheet(`MET.${index + 1}`, []));
  const catalogue = aCatalogue({ jobs });
  const ids = listExamplePairs(catalogue).map((pair) => pair.map(({ id }) => id));
  expect(ids).toEqual([
    ['MET.1', 'MET.2'],
    ['MET.3', 'MET.4'],
    ['MET.5', 'MET.6'],
  ]);
  expect(listExamplePairs(aCatalogue({ jobs: jobs.slice(0, 1) }))).toEqual([]);
  expect(listExamplePairs(aCatalogue())).toEqual([]);
});
