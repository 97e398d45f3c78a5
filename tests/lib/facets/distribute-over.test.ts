import { describe, expect, test } from 'vitest';
import { distributeOver, findMostTelling } from '@/lib/facets/distribute-over';
import type { Facet } from '@/lib/facets/facet';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const jobs = Array.from({ length: 40 }, (_, index) => aJobSheet({ id: `MET.${index + 1}` }));
const facet = (slug: string, members: readonly JobSheet[]): Facet => ({
  slug,
  label: slug,
  count: members.length,
  jobs: members,
});
/** Of 40 jobs, 20 ask for the bac, 10 for a master; 10 say nothing. */
const values = [facet('bac', jobs.slice(0, 20)), facet('master', jobs.slice(20, 30))];

describe('distributeOver', () => {
  test('counts each value in the group, beside what the shares of the catalogue would give', () => {
    const { parts, known, knownInAll } = distributeOver([...jobs.slice(0, 3), ...jobs.slice(20, 32)], values);
    expect(parts.map(({ value, count }) => [value.slug, count])).toEqual([
      ['bac', 3],
      ['master', 10],
    ]);
    expect(parts.map(({ expected }) => expected)).toEqual([(20 * 13) / 30, (10 * 13) / 30]);
    expect([known, knownInAll]).toEqual([13, 30]);
  });

  test('leaves out the values that no job of the group has', () => {
    expect(distributeOver(jobs.slice(0, 2), values).parts.map(({ value }) => value.slug)).toEqual(['bac']);
    expect(distributeOver([], values)).toMatchObject({ parts: [], known: 0 });
  });
});

/** Of 1,000 jobs of the catalogue, 500 ask for the bac. */
const crowd = Array.from({ length: 1000 }, (_, index) => aJobSheet({ id: `MET.${index + 1}` }));
const halves = [facet('bac', crowd.slice(0, 500)), facet('master', crowd.slice(500))];
const aGroup = (bac: number, master: number) => [...crowd.slice(0, bac), ...crowd.slice(500, 500 + master)];

describe('findMostTelling', () => {
  test.each([
    ['a value far more frequent here', [...jobs.slice(0, 3), ...jobs.slice(20, 30)], 'master'],
    ['a group like the whole catalogue', [...jobs.slice(0, 10), ...jobs.slice(20, 25)], undefined],
    ['too few jobs', jobs.slice(20, 30), undefined],
    ['no job', [], undefined],
  ])('%s', (_, group, slug) => {
    expect(findMostTelling(distributeOver(group, values))?.value.slug).toBe(slug);
  });

  test.each([
    ['11 jobs are too few', 10, 1, undefined],
    ['12 jobs are enough', 11, 1, 'bac'],
    ['8 points more than the catalogue', 58, 42, 'bac'],
    ['7 points are chance', 57, 43, undefined],
  ])('%s', (_, bac, master, slug) => {
    expect(findMostTelling(distributeOver(aGroup(bac, master), halves))?.value.slug).toBe(slug);
  });

  test.each([
    ['4 jobs make a part', 4, 'rare'],
    ['3 do not, whatever their share', 3, undefined],
  ])('%s', (_, rare, slug) => {
    const parts = [facet('rare', crowd.slice(0, 10)), facet('usual', crowd.slice(10))];
    const group = [...crowd.slice(0, rare), ...crowd.slice(10, 22 - rare)];
    expect(findMostTelling(distributeOver(group, parts))?.value.slug).toBe(slug);
  });
});
