import { expect, test } from 'vitest';
import { LEVELS } from '@/lib/model/job-sheet/levels';
import { findLevelMeaning } from '@/lib/pathways/level-meanings';

test.each(LEVELS.map(({ slug }) => slug))('the level %s is explained', (slug) => {
  expect(findLevelMeaning(slug)?.text).toMatch(/\.$/);
});

test('a level of the national frame says where that is written, the others do not', () => {
  const framed = LEVELS.filter(({ slug }) => findLevelMeaning(slug)?.source).map(({ slug }) => slug);
  expect(framed).toEqual(
    LEVELS.map(({ slug }) => slug).filter((slug) => findLevelMeaning(slug)?.text.includes('cadre national')),
  );
  expect(framed).toContain('bac-3');
});

test('a label that is not on the scale is not', () => {
  expect(findLevelMeaning('inconnu')).toBeNull();
});
