import { describe, expect, test } from 'vitest';
import type { JobOrder } from '@/lib/listing/job-list-query';
import { sortJobs } from '@/lib/listing/sort-jobs';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';

const named = (id: string, masculine: string) => ({ id, name: { masculine } });
const net = aJobSheet({
  ...named('MET.1', 'élagueur'),
  salaries: [aSalary({ min: 1800, basis: 'net' })],
  minimumLevel: readLevel('bac + 5'),
});
const gross = aJobSheet({
  ...named('MET.2', 'boulanger'),
  salaries: [aSalary({ min: 2000 }), aSalary({ min: 9000 })],
  minimumLevel: readLevel('CAP ou équivalent'),
});
const silent = aJobSheet({ ...named('MET.3', 'avocat'), minimumLevel: readLevel('autre formation') });
const upTo = aJobSheet({ ...named('MET.4', 'clown'), salaries: [aSalary({ max: 5000 })] });
const hourly = aJobSheet({
  ...named('MET.5', 'danseur'),
  salaries: [aSalary({ min: 20, period: 'hour' })],
  minimumLevel: readLevel('CAP ou équivalent'),
});
const catalogue = aCatalogue({ jobs: [net, gross, silent, upTo, hourly] });
const relevance = [net, silent, gross, upTo, hourly].map((job) => ({ job }));

describe('sortJobs', () => {
  test.each<[JobOrder, string[], number]>([
    ['pertinence', ['élagueur', 'avocat', 'boulanger', 'clown', 'danseur'], 0],
    ['nom', ['avocat', 'boulanger', 'clown', 'danseur', 'élagueur'], 0],
    // 20 € an hour is 3 033 € a month; 1 800 € net is about 2 378 € gross; an upper bound alone has no place.
    ['salaire', ['danseur', 'élagueur', 'boulanger', 'avocat', 'clown'], 2],
    ['etudes', ['boulanger', 'danseur', 'élagueur', 'avocat', 'clown'], 2],
  ])('%s', (order, expected, unplaced) => {
    const sorted = sortJobs(catalogue, relevance, order);
    expect(sorted.items.map(({ job }) => job.name.masculine)).toEqual(expected);
    expect(sorted.unplaced).toBe(unplaced);
  });
});
