import { describe, expect, it } from 'vitest';
import { describeOldPay, findPayYear } from '@/lib/pay/pay-year';
import { NBSP } from '@/lib/text/spaces';
import { aCatalogue } from '@/tests/builders/a-catalogue';

const source = (key: string, date: string | null) => ({
  key,
  name: key,
  publisher: null,
  date,
  url: null,
  licence: null,
});

describe('findPayYear', () => {
  const sources = [source('main', '2025-10-21'), source('undated', null), source('old', '2018')];
  it.each([
    ['its own year', { source: 'main', year: 2021 }, 2021],
    ['the date of its source', { source: 'old', year: null }, 2018],
    ['an undated source', { source: 'undated', year: null }, null],
    ['no source named among several: none is guessed', { source: null, year: null }, null],
  ])('%s', (_, salary, expected) =>
    expect(findPayYear(salary, { sources }, aCatalogue({ collection: { date: '2026-11-21' } }))).toBe(expected),
  );

  it('is that of the collection for a sheet without sources, and may be unknown', () => {
    const salary = { source: null, year: null };
    expect(findPayYear(salary, { sources: [] }, aCatalogue({ collection: { date: '2026-11-21' } }))).toBe(2026);
    expect(findPayYear(salary, { sources: [] }, aCatalogue())).toBeNull();
  });
});

describe('describeOldPay', () => {
  it.each([
    [2018, `Montant ancien : il date de 2018, il y a 8${NBSP}ans`],
    [2022, `Montant ancien : il date de 2022, il y a 4${NBSP}ans`],
    [2023, null],
    [2026, null],
    [null, null],
  ])('%s', (year, expected) => expect(describeOldPay(year, '2026-11-22')).toBe(expected));
});
