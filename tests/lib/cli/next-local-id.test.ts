import { expect, it } from 'vitest';
import { nextLocalId } from '@/lib/cli/next-local-id';

it.each([
  [[], 'MET.900001'],
  [['MET.93', 'MET.8205'], 'MET.900001'],
  [['MET.900001', 'MET.93', 'MET.900007'], 'MET.900008'],
])('after %j comes %s', (used, next) => {
  expect(nextLocalId(used)).toBe(next);
});
