import { describe, expect, test } from 'vitest';
import { searchJobs } from '@/lib/search/search-jobs';
import { suggestByPrefix } from '@/lib/search/suggest-by-prefix';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const catalogue = aCatalogue({
  jobs: [
    aJobSheet({ name: { feminine: 'boulangère', masculine: 'boulanger' } }),
    aJobSheet({ id: 'MET.2', name: { feminine: 'ébéniste', masculine: 'ébéniste' } }),
  ],
});

describe('suggestByPrefix', () => {
  test('finds by its first letters a name too misspelt to be found', () => {
    expect(searchJobs(catalogue, 'boulangardouille').hits).toEqual([]);
    expect(suggestByPrefix(catalogue, 'boulangardouille').map(({ job }) => job.slug)).toEqual(['boulanger']);
  });

  test.each(['', 'zzzzzzz', 'bo', '"*()', '🥖'])('%s gives nothing', (query) => {
    expect(suggestByPrefix(catalogue, query)).toEqual([]);
  });
});
