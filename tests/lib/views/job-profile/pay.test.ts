import { describe, expect, it } from 'vitest';
import type { Source } from '@/lib/model/job-sheet/job-sheet';
import { toPay } from '@/lib/views/job-profile/pay';
import { NoteBook } from '@/lib/views/shared/notes';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aPayContext } from '@/tests/builders/a-pay-context';
import { aSalary } from '@/tests/builders/a-salary';

const source = (date: string | null, name = 'Enquête'): Source => {
  return { key: 'a', name, publisher: null, date, url: null, licence: null };
};

describe('the source beside a figure', () => {
  it.each([
    ['its year is that of its source', [source('2024-02')], 2024, {}, 'Enquête, février 2024'],
    ['another year', [source('2024-02')], 2021, {}, 'Enquête, février 2024, chiffre de 2021'],
    ['no year of its own', [source('2024-02')], null, {}, 'Enquête, février 2024'],
    ['an undated source', [source(null)], 2021, {}, 'Enquête, 2021'],
    ['no year at all', [source(null)], null, {}, 'Enquête, date non précisée'],
    [
      'a name that holds the year, or says what is unknown',
      [source('2024-02', 'Emplois de 2021 au lieu non précisé')],
      2021,
      {},
      'Emplois de 2021 au lieu non précisé, février 2024, chiffre de 2021',
    ],
    ['a collection with a date', [], null, { name: 'Fiches', date: '2025-10-21' }, 'Fiches, 21 octobre 2025'],
    [
      'a collection without date',
      [],
      null,
      { name: 'Fiches', publisher: 'Atelier' },
      'Fiches, Atelier, année non précisée',
    ],
    [
      'a collection with a credit alone',
      [],
      null,
      { credit: 'Lieu non précisé' },
      'Lieu non précisé, année non précisée',
    ],
    ['nothing known', [], null, {}, 'Source non précisée'],
    ['nothing known but the year', [], 2021, {}, 'Source non précisée, chiffre de 2021'],
  ])('%s', (_, sources, year, collection, expected) => {
    const job = aJobSheet({ sources, salaries: [aSalary({ min: 2000, year })] });
    const notes = new NoteBook();
    const { rows } = toPay(aPayContext(aCatalogue({ collection }), job, '2026-11-22', notes));
    expect(
      notes
        .list()
        .find(({ number }) => number === rows[0]?.note)
        ?.text.split('. ')[0],
    ).toBe(expected);
  });
});

it('tells one by one the amounts that hold each on a condition of its own', () => {
  const salaries = [
    aSalary({ min: 3100, max: 4200, condition: 'pour les salariés' }),
    aSalary({ min: 4000, max: 9000, condition: 'pour les patrons' }),
  ];
  const job = aJobSheet({ salaries });
  const { ruler } = toPay(aPayContext(aCatalogue({ jobs: [job] }), job, '2026-11-22'));
  const [label] = [...(ruler?.above ?? []), ...(ruler?.below ?? [])].filter(({ key }) => key === 'beginner');
  expect(label?.text.replaceAll('\u00a0', ' ')).toBe(
    'de 3 100 à 4 200 € brut par mois, pour les salariés ; de 4 000 à 9 000 € brut par mois, pour les patrons',
  );
});

it.each([
  ['above the SMIC, of which a net is estimated', aSalary({ min: 2300 }), true],
  ['under the SMIC, of which none is', aSalary({ min: 1700 }), false],
])('explains net pay beside an amount %s', (_, salary, isTold) => {
  const job = aJobSheet({ salaries: [salary], employmentStatuses: ['salarié'] });
  const { methods } = toPay(aPayContext(aCatalogue(), job, '2026-11-22'));
  expect(methods.some(({ text }) => text.startsWith('Net : '))).toBe(isTold);
});
