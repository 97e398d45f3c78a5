import { describe, expect, it } from 'vitest';
import { findJobToAdd } from '@/lib/views/shared/find-job-to-add';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const baker = aJobSheet({ id: 'MET.1' });
const twins = ['MET.2', 'MET.3'].map((id) =>
  aJobSheet({ id, slug: id.toLowerCase().replace('.', '-'), name: { masculine: 'chef de projet' } }),
);
const catalogue = aCatalogue({ jobs: [baker, ...twins] });
const find = (words: string) => {
  const answer = findJobToAdd(catalogue, words);
  return answer.kind === 'found' ? answer.job.id : answer.hits.map(({ job }) => job.id);
};

describe('findJobToAdd', () => {
  it.each([
    { words: 'Boulangere', expected: 'MET.1' },
    { words: 'MET.1', expected: 'MET.1' },
    { words: 'boulanger', expected: 'MET.1' },
    { words: 'boulang', expected: ['MET.1'] },
    { words: 'chef de projet', expected: ['MET.2', 'MET.3'] },
    { words: 'zzzzzz', expected: [] },
    { words: '("*', expected: [] },
  ])('"$words" leads to $expected', ({ words, expected }) => expect(find(words)).toEqual(expected));
});
