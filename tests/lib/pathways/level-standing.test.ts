import { expect, it } from 'vitest';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { isToldMinimum, readLevelStanding } from '@/lib/pathways/level-standing';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSection } from '@/tests/builders/a-section';

const open = [aSection('access', 'Aucun diplôme n’est exigé pour exercer la profession.')];

it.each([
  ['CAP ou équivalent', [], 'minimum'],
  ['CAP ou équivalent', open, 'usual'],
  // No diploma stands at the end of the 3e: nothing is taken back.
  ['3e', open, 'minimum'],
  ['autre formation', [], 'apart'],
])('%s, %o: %s', (level, sections, standing) => {
  expect(readLevelStanding(aJobSheet({ minimumLevel: readLevel(level), sections }))).toBe(standing);
});

it.each([
  ['CAP ou équivalent', true],
  ['3e', true],
  ['sans diplôme', false],
  ['autre formation', false],
])('%s is told as a minimum: %s', (level, isTold) => {
  expect(isToldMinimum(aJobSheet({ minimumLevel: readLevel(level) }))).toBe(isTold);
});
