import { describe, expect, test } from 'vitest';
import { describeSummary, summarizeJobs } from '@/lib/facets/summarize-jobs';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { NBSP } from '@/lib/text/spaces';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';

const paid = (level: string): JobSheet =>
  aJobSheet({ minimumLevel: readLevel(level), salaries: [aSalary({ min: 1900 })] });
const unpaid = (level: string | null): JobSheet =>
  aJobSheet({ minimumLevel: level ? readLevel(level) : null, salaries: [aSalary({ raw: 'Variable' })] });

const table: [string, JobSheet[], string][] = [
  [
    'levels and pay',
    [paid('bac + 5'), paid('CAP ou équivalent'), unpaid(null)],
    '3 métiers, dont 2 avec un salaire de début en euros. Niveau minimum : de « CAP ou équivalent » à « bac + 5 ».',
  ],
  [
    'one level',
    [paid('bac + 2'), unpaid('bac + 2')],
    '2 métiers, dont 1 avec un salaire de début en euros. Niveau minimum : bac + 2.',
  ],
  ['one job', [paid('bac + 2')], '1 métier, dont le salaire de début est donné en euros. Niveau minimum : bac + 2.'],
  ['no pay, no level', [unpaid(null), unpaid(null)], '2 métiers ; aucune fiche ne donne le salaire de début en euros.'],
  [
    'a level off the scale does not count',
    [paid('autre formation'), paid('bac + 2')],
    '2 métiers, dont le salaire de début est donné en euros. Niveau minimum : bac + 2.',
  ],
];

describe('describeSummary', () => {
  test.each(table)('%s', (_, jobs, sentence) => {
    expect(describeSummary(summarizeJobs(jobs)).replaceAll(NBSP, ' ')).toBe(sentence);
  });

  test('says nothing of levels on the page of a level', () => {
    expect(describeSummary(summarizeJobs([paid('bac + 2')]), { withLevels: false })).not.toContain('Niveau');
  });
});

test('the pay of later years is not a starting pay', () => {
  const job = aJobSheet({ salaries: [aSalary({ min: 3000, stage: 'senior' })] });
  expect(summarizeJobs([job])).toMatchObject({ count: 1, withPay: 0, withoutLevel: 1 });
});
