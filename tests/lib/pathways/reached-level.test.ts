import { describe, expect, it } from 'vitest';
import type { LevelSlug } from '@/lib/model/job-sheet/levels';
import { describeStart } from '@/lib/pathways/level-wording';
import { findReachedLevel } from '@/lib/pathways/reached-level';
import { studiesAreCovered } from '@/lib/pathways/studies-are-covered';

describe('findReachedLevel', () => {
  it.each<[LevelSlug, number | null, number | null, LevelSlug | null]>([
    ['3e', 2, 3, 'cap'],
    ['3e', 3, 4, 'bac'],
    ['cap', 2, 4, 'bac'],
    ['cap', 1, 3, 'cap-1'],
    ['bac', 3, 6, 'bac-3'],
    ['bac', 1, 4, 'bac-1'],
    ['bac', 10, 7, 'bac-9'],
    ['bac-5', 1, null, 'bac-6'],
    ['bac', null, 5, 'bac-2'],
    ['sans-diplome', 1, 4, 'bac'],
    ['bac', 1.5, 5, null],
    ['3e', 1, null, null],
    ['cap', 2, 3, null],
    ['bac', null, 3, null],
  ])('from %s, %s years, level %s: %s', (from, years, rank, expected) =>
    expect(findReachedLevel(from, years, rank)).toBe(expected),
  );
});

describe('levels in words', () => {
  it.each<[LevelSlug | 'any', string]>([
    ['sans-diplome', 'Sans diplôme au départ'],
    ['3e', 'Après la 3e'],
    ['bac', 'Après le bac'],
    ['bac-2', 'Après un bac + 2'],
    ['any', 'Avec ou sans le bac'],
  ])('starts at %s: %s', (slug, words) => expect(describeStart(slug).replaceAll('\u00a0', ' ')).toBe(words));
});

describe('studiesAreCovered', () => {
  const job = { studyDurations: [{ text: '5 ans pour un master, et 2 ans de plus' }] } as never;
  it.each([
    ['## Après le bac\n5 ans pour un master, et 2 ans de plus', true],
    ['', true],
    ['## Après le bac\n5 ans pour un master.\n\nUne école privée aussi.', false],
    ['## Après un concours\n5 ans pour un master, et 2 ans de plus', false],
  ])('%j: %s', (markdown, expected) => expect(studiesAreCovered(job, markdown)).toBe(expected));
});
