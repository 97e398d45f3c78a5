import { expect, it } from 'vitest';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { toJobRow } from '@/lib/views/shared/job-row';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';
import { aSection } from '@/tests/builders/a-section';

const noDiploma = aSection('access', 'Aucun diplôme n’est exigé pour exercer.', { title: 'Accès au métier' });

it.each([
  ['CAP ou équivalent', [], { label: 'Études, au minimum', words: 'CAP' }],
  ['CAP ou équivalent', [noDiploma], { label: 'Études', words: 'CAP, pas obligatoire' }],
  ['sans diplôme', [], { label: 'Études', words: 'sans diplôme' }],
  ['autre formation', [], { label: 'Études', words: 'autre formation' }],
])(
  'the level « %s » is called a minimum only where it is asked for and has less below it',
  (level, sections, studies) => {
    const job = aJobSheet({ minimumLevel: readLevel(level), sections });
    expect(toJobRow(aCatalogue({ jobs: [job] }), job).studies).toEqual(studies);
  },
);

it('a sheet without level says so instead', () => {
  const job = aJobSheet({ minimumLevel: null });
  expect(toJobRow(aCatalogue({ jobs: [job] }), job)).toMatchObject({ studies: null });
});

it.each([
  ['no pay at all', [], 'Paie et études non précisées'],
  ['pay that comes later', [aSalary({ min: 43_035, stage: 'confirmed' })], 'Paie au début et études non précisées'],
])('says what is missing with %s', (_, salaries, missing) => {
  const job = aJobSheet({ minimumLevel: null, salaries });
  expect(toJobRow(aCatalogue({ jobs: [job] }), job).missing).toBe(missing);
});
