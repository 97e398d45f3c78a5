import { describe, expect, it } from 'vitest';
import { smicAt } from '@/lib/model/reference/smic';
import { bringToToday, describeFormerSmic, describeUnderSmic, readAgainstSmic } from '@/lib/pay/read-against-smic';
import { NBSP } from '@/lib/text/spaces';
import { SMIC_STEPS } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';

const TODAY = { smic: SMIC_STEPS, date: '2026-11-22' };
const plain = (text: string | null | undefined) => text?.replaceAll(NBSP, ' ') ?? null;

describe('smicAt', () => {
  it.each([
    ['2024-10-31', undefined],
    ['2024-11-01', 1801.8],
    ['2026-05-31', 1823.03],
    ['2026-06-01', 1867.02],
    ['2030-01-01', 1867.02],
  ])('%s → %s', (date, monthly) => expect(smicAt(SMIC_STEPS, date)?.monthly).toBe(monthly));
});

describe('an amount that is exactly a SMIC', () => {
  it.each([
    ['to the euro below', aSalary({ min: 1801 }), '2024-11-01'],
    ['to the euro above', aSalary({ min: 1802 }), '2024-11-01'],
    ['to the cent', aSalary({ min: 1801.8 }), '2024-11-01'],
    ['of another step', aSalary({ min: 1823 }), '2026-01-01'],
    ['by the hour', aSalary({ min: 11.88, period: 'hour' }), '2024-11-01'],
    ['by the year', aSalary({ min: 21621, period: 'year' }), '2024-11-01'],
    ['by the year, of twelve rounded months', aSalary({ min: 21612, period: 'year' }), '2024-11-01'],
    ['at the bottom of a range', aSalary({ min: 1801, max: 2500 }), '2024-11-01'],
    ['gross or net unknown', aSalary({ min: 1801, basis: 'unspecified' }), '2024-11-01'],
    ['net, as published', aSalary({ min: 1426, basis: 'net' }), '2024-11-01'],
    ['of the year of the figure', aSalary({ min: 1801, year: 2025 }), '2024-11-01'],
    ['in force', aSalary({ min: 1867 }), null],
    ['in force, by the hour', aSalary({ min: 12.31, period: 'hour' }), null],
    ['in force, net', aSalary({ min: 1477.93, basis: 'net' }), null],
  ])('is at the SMIC: %s', (_, salary, former) => {
    const reading = readAgainstSmic(salary, TODAY);
    expect(reading?.position).toBe('at');
    expect(reading?.former?.from ?? null).toBe(former);
  });

  it.each([
    ['a euro off', aSalary({ min: 1800 })],
    ['an hour rounded to the euro', aSalary({ min: 12, period: 'hour' })],
    ['a figure older than that SMIC', aSalary({ min: 1801, year: 2018 })],
    ['an upper bound', aSalary({ max: 1801 })],
    ['one beside another amount', aSalary({ min: 1801, condition: 'pour 152 heures, ou 13.78 euros de l’heure' })],
  ])('is not: %s', (_, salary) => expect(readAgainstSmic(salary, TODAY)?.position).toBe('below'));
});

describe('readAgainstSmic', () => {
  it.each([
    ['below', aSalary({ min: 1700 }), 'moins que le SMIC'],
    ['below', aSalary({ min: 1500, max: 2500 }), 'moins que le SMIC, au plus bas'],
    ['below', aSalary({ min: 1300, basis: 'net' }), 'moins que le SMIC'],
    ['above', aSalary({ min: 1875 }), 'un peu plus que le SMIC'],
    ['above', aSalary({ min: 2230 }), '19 % de plus que le SMIC'],
    ['above', aSalary({ max: 5000 }), '167 % de plus que le SMIC'],
    [
      'above',
      aSalary({ min: 25000, max: 30000, period: 'year', basis: 'unspecified' }),
      '11 % de plus que le SMIC, si le montant est brut, ce que la source ne précise pas',
    ],
  ])('%s (%#)', (position, salary, text) => {
    const reading = readAgainstSmic(salary, TODAY);
    expect([reading?.position, plain(reading?.text)]).toEqual([position, text]);
  });

  it.each([
    ['no figure', aSalary(), TODAY.date],
    ['net pay where no net SMIC is published', aSalary({ min: 1500, basis: 'net' }), '2026-02-01'],
    ['pay by the day', aSalary({ min: 100, period: 'day' }), TODAY.date],
    ['no SMIC known on that day', aSalary({ min: 1500 }), '1990-01-01'],
  ])('reads nothing: %s', (_, salary, date) => expect(readAgainstSmic(salary, { smic: SMIC_STEPS, date })).toBeNull());

  it('reads against the SMIC of the day asked for', () => {
    expect(readAgainstSmic(aSalary({ min: 1810 }), { smic: SMIC_STEPS, date: '2025-06-01' })?.position).toBe('above');
    expect(readAgainstSmic(aSalary({ min: 1810 }), TODAY)?.position).toBe('below');
    expect(readAgainstSmic(aSalary({ min: 1801 }), { smic: SMIC_STEPS, date: '2025-06-01' })?.former).toBeNull();
  });
});

describe('what a figure comes to today', () => {
  const today = (salary: ReturnType<typeof aSalary>) =>
    salary.kind === 'text' ? null : bringToToday(salary, readAgainstSmic(salary, TODAY));

  it.each([
    ['a SMIC of the past', aSalary({ min: 1801 }), [1867.02, null, 'month']],
    ['by the hour', aSalary({ min: 11.88, period: 'hour' }), [1867.02, null, 'month']],
    ['a range from there', aSalary({ min: 1801, max: 2500 }), [1867.02, 2500, 'month']],
    ['a range that ends under the SMIC', aSalary({ min: 1801, max: 1850 }), [1867.02, 1867.02, 'month']],
    ['any other', aSalary({ min: 1840, max: 2000 }), [1840, 2000, 'month']],
  ])('%s', (_, salary, [min, max, period]) => expect(today(salary)).toMatchObject({ min, max, period }));

  it('keeps what the sheet prints', () => {
    const salary = aSalary({ min: 1801 });
    expect(plain(describeFormerSmic(salary, readAgainstSmic(salary, TODAY)))).toBe(
      'La fiche dit « à partir de 1 801 € brut par mois » : c’était le SMIC de novembre 2024',
    );
    expect(describeFormerSmic(salary, readAgainstSmic(aSalary({ min: 1867 }), TODAY))).toBeNull();
  });
});

describe('the alert', () => {
  const alert = (salary: ReturnType<typeof aSalary>, level: string | null) => {
    const minimumLevel = level === null ? null : { label: level, slug: level, rank: 0 };
    const job = aJobSheet({ minimumLevel });
    return plain(describeUnderSmic(salary, readAgainstSmic(salary, TODAY), job, SMIC_STEPS[2] ?? null));
  };

  it.each(['cap', 'bac-3', 'autre-formation', null])('is given at the level %s', (level) => {
    expect(alert(aSalary({ min: 1700 }), level)).toBe(
      'Moins que le SMIC (1 867,02 € brut par mois depuis le 1er juin 2026) : montant ancien, hors primes ou à temps partiel',
    );
  });

  it('says that an amount is old, and nothing else, where it was enough two years before', () => {
    expect(alert(aSalary({ min: 1840 }), 'cap')).toMatch(/ : montant ancien$/);
  });

  it('is not given above bac + 3, nor for a SMIC of the past', () => {
    expect(alert(aSalary({ min: 1700 }), 'bac-5')).toBeNull();
    expect(alert(aSalary({ min: 1801 }), 'cap')).toBeNull();
  });
});
