import { expect, it } from 'vitest';
import type { StudyDuration } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { findLevelLength } from '@/lib/pathways/level-length';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const told = (fields: Partial<StudyDuration>): StudyDuration[] => [
  { startsAfter: 'bac', years: null, maxYears: null, text: 'durée', source: null, year: null, line: 1, ...fields },
];

it.each([
  ['what the sheet states', 'bac + 3', told({ years: 3, maxYears: 5 }), '3 à 5 ans après le bac', true, true],
  ['more than the level', 'bac ou équivalent', told({ years: 2 }), '2 ans après le bac', true, false],
  ['as much as an open level', 'bac + 9 et plus', told({ years: 10 }), '10 ans après le bac', true, true],
  ['as much as the level, from the 3e', 'bac', told({ years: 3, startsAfter: '3e' }), '3 ans après la 3e', true, true],
  ['more than the level, from the 3e', 'bac', told({ years: 4, startsAfter: '3e' }), '4 ans après la 3e', true, false],
  ['what the level is by its name', 'bac + 5', [], '5 ans après le bac', false, true],
  // The sheet counts in words: it is not made to say a number.
  ['the level beside words', 'bac + 5', told({ text: 'un master' }), '5 ans après le bac', false, true],
  // Two lengths of one sheet of which the second is no sum: the level is not made to say less than the first.
  [
    'the longer length where no number can stand alone',
    'bac + 9 et plus',
    [...told({ years: 12 }), ...told({ years: 3, startsAfter: '3e', text: '3 ans de lycée, puis 12 ans' })],
    '12 ans après le bac',
    true,
    false,
  ],
  // One way is as long as the level, another is longer: the longer one is not what the sheet counts for the job.
  [
    'the level where one of the ways is no longer',
    'bac + 3',
    [...told({ years: 4 }), ...told({ years: 3 }), ...told({ years: 3, startsAfter: '3e', text: 'un bac, en 3 ans' })],
    '3 ans après le bac',
    false,
    true,
  ],
  [
    'the shortest of the longer ways, with its end',
    'bac + 3',
    [...told({ years: 6 }), ...told({ years: 4, maxYears: 5 }), ...told({ years: 3, startsAfter: '3e' })],
    '4 à 5 ans après le bac',
    true,
    false,
  ],
])('finds %s', (_, level, studyDurations, words, isStated, agrees) => {
  const length = findLevelLength(aJobSheet({ minimumLevel: readLevel(level), studyDurations }));
  expect(length && { ...length, words: length.words.replaceAll('\u00a0', ' ') }).toEqual({ words, isStated, agrees });
});

it.each(['CAP ou équivalent', 'autre formation'])('finds none for %s of which the sheet counts nothing', (level) => {
  expect(findLevelLength(aJobSheet({ minimumLevel: readLevel(level) }))).toBeNull();
});
