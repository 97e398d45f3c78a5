import { expect, test } from 'vitest';
import { findRomeSource } from '@/lib/model/job-sheet/find-rome-source';

const aSource = (key: string) => ({ key, name: 'ROME 4.0', publisher: null, date: null, url: null, licence: null });

test.each([
  [['onisep', 'rome3', 'rome'], 'rome'],
  [['onisep-2025', 'rome-2025'], 'rome-2025'],
  [['rome3', 'romeo'], undefined],
  [[], undefined],
])('among the keys %j: %s', (keys, found) => {
  expect(findRomeSource(keys.map(aSource))?.key).toBe(found);
});
