import { expect, test } from 'vitest';
import type { JobSheet, StudyDuration } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { drawStudies } from '@/lib/views/compare/draw-studies';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSection } from '@/tests/builders/a-section';

const plain = (text: string | null | undefined) => text?.replaceAll('\u00A0', ' ');
const lasting = (fields: Partial<StudyDuration>) =>
  aJobSheet({
    studyDurations: [
      {
        text: 'des études',
        years: null,
        maxYears: null,
        startsAfter: 'bac',
        source: null,
        year: null,
        line: 1,
        ...fields,
      },
    ],
  });
const atLevel = (label: string, more: Partial<JobSheet> = {}) => aJobSheet({ minimumLevel: readLevel(label), ...more });

/** Of the usual scale, which is eight school years: 12.5 % each. */
test.each<[string, JobSheet, string, object | null]>([
  ['after the bac', lasting({ years: 3 }), '3 ans', { bac: 37.5, least: 75, most: 75, isDeduced: false }],
  [
    'a range',
    lasting({ years: 2, maxYears: 4 }),
    '2 à 4 ans',
    { bac: 37.5, least: 62.5, most: 87.5, isDeduced: false },
  ],
  [
    'after the 3e',
    lasting({ years: 2, startsAfter: '3e' }),
    '2 ans',
    { bac: 0, least: 25, most: 25, isDeduced: false },
  ],
  ['deduced from a level', atLevel('bac + 5'), '5 ans', { bac: 37.5, least: 100, most: 100, isDeduced: true }],
  ['a bac', atLevel('bac'), '3 ans', { bac: 0, least: 37.5, most: 37.5, isDeduced: true }],
  ['no diploma', atLevel('sans diplôme'), 'Sans diplôme', { bac: 0, least: 0, most: 0, isDeduced: false }],
  ['from nobody knows where', lasting({ years: 2, startsAfter: null }), '2 ans', null],
  ['silence', aJobSheet(), 'La fiche ne le dit pas', null],
  [
    'a level that the sheet does not ask for',
    atLevel('CAP', { sections: [aSection('access', 'Aucun diplôme n’est exigé.')] }),
    'La fiche ne le dit pas',
    null,
  ],
])('%s', (_, job, value, mark) => {
  const [row] = drawStudies([job, lasting({ years: 5 })])?.rows ?? [];
  expect(plain(row?.value)).toBe(value);
  expect(row?.mark).toEqual(mark);
});

test('longer studies widen the scale for all jobs', () => {
  const drawing = drawStudies([lasting({ years: 9 }), lasting({ years: 3 })]);
  expect(drawing?.bac).toBe(25);
  expect(drawing?.rows.map(({ mark }) => mark?.most)).toEqual([100, 50]);
});

test('the legend says what is drawn, and nothing else', () => {
  const keys = (jobs: JobSheet[]) => drawStudies(jobs)?.legend.map(({ key }) => key);
  expect(keys([lasting({ years: 2, startsAfter: '3e' })])).toEqual([]);
  expect(keys([atLevel('bac + 2'), aJobSheet()])).toEqual(['before-bac', 'dashed', 'hatched']);
});

test('nothing is drawn where no length is known', () => {
  expect(drawStudies([aJobSheet(), aJobSheet()])).toBeNull();
});
