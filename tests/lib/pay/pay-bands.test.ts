import { describe, expect, it } from 'vitest';
import { buildFacets } from '@/lib/facets/facets';
import { findPayBand, NO_PAY, PAY_BANDS } from '@/lib/pay/pay-bands';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { findStartingEuros } from '@/lib/pay/starting-euros';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';

const references = payReferencesOf(aCatalogue(), '2026-11-22');
const paid = (...amounts: number[]) =>
  amounts.map((min, index) =>
    aJobSheet({ id: `MET.${index + 1}`, name: { masculine: `métier ${index}` }, salaries: [aSalary({ min })] }),
  );

describe('findPayBand', () => {
  it.each([
    [1500, 'moins-de-1750'],
    [1749.99, 'moins-de-1750'],
    [1750, '1750-2000'],
    [1999.99, '1750-2000'],
    [2000, '2000-2250'],
    [3500, '3500-4000'],
    [5000, '5000-et-plus'],
    [90000, '5000-et-plus'],
  ])('%d → %s', (euros, slug) => expect(findPayBand(euros).slug).toBe(slug));

  it('leaves no gap between the bands', () => {
    for (const [index, band] of PAY_BANDS.entries()) expect(band.from).toBe(PAY_BANDS[index - 1]?.below ?? null);
  });
});

describe('findStartingEuros', () => {
  it.each([
    ['the first figure for a beginner', [aSalary({ min: 2230 }), aSalary({ min: 1500 })], 2230],
    ['the SMIC in force for that of its time', [aSalary({ min: 1801 })], 1867.02],
    ['the lower bound of a range by the year', [aSalary({ min: 24000, max: 30000, period: 'year' })], 2000],
    ['not the pay of later years', [aSalary({ min: 4000, stage: 'senior' })], null],
    ['not an upper bound', [aSalary({ max: 5000 })], null],
    ['not words', [aSalary()], null],
  ] as const)('%s', (_, salaries, euros) => {
    expect(findStartingEuros(aJobSheet({ salaries: [...salaries] }), references)?.euros ?? null).toBe(euros);
  });
});

describe('the facet of pay', () => {
  it('counts every job once, lowest band first, jobs without an amount at the end', () => {
    const jobs = [...paid(2230, 1801, 2000), aJobSheet({ id: 'MET.9' })];
    expect(buildFacets(aCatalogue({ jobs })).payBand.map(({ slug, count }) => [slug, count])).toEqual([
      ['1750-2000', 1],
      ['2000-2250', 2],
      [NO_PAY.slug, 1],
    ]);
  });
});
