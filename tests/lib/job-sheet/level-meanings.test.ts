import { expect, test } from 'vitest';
import { findLevelMeaning } from '@/lib/job-sheet/level-meanings';
import { LEVELS } from '@/lib/job-sheet/levels';

test.each(LEVELS.map(({ slug }) => slug))('the level %s is explained', (slug) => {
  expect(findLevelMeaning(slug)).toMatch(/\.$/);
});

test('a label that is not on the scale is not', () => {
  expect(findLevelMeaning('inconnu')).toBeNull();
});
