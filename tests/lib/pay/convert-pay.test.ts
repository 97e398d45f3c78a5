import { describe, expect, it } from 'vitest';
import type { SalaryPeriod } from '@/lib/model/job-sheet/job-sheet';
import { MONTHLY_HOURS } from '@/lib/model/job-sheet/salary';
import { convertPay, type PayUnit } from '@/lib/pay/convert-pay';
import { toMonthlyEuros } from '@/lib/pay/monthly-euros';
import { aSalary } from '@/tests/builders/a-salary';

describe('convertPay', () => {
  it('counts 151.67 hours a month', () => expect(MONTHLY_HOURS).toBeCloseTo(151.67, 2));

  it.each<[number, SalaryPeriod, PayUnit, number | null]>([
    [12.31, 'hour', 'month', 1867.02],
    [12.31, 'hour', 'year', 22404.2],
    [12.31, 'hour', 'hour', 12.31],
    [2230, 'month', 'hour', 14.7],
    [2230, 'month', 'year', 26760],
    [1944.5, 'month', 'month', 1944.5],
    [25000, 'year', 'month', 2083.33],
    [30000, 'year', 'hour', 16.48],
    [30000, 'year', 'year', 30000],
    [80, 'day', 'month', null],
    [1249, 'week', 'year', null],
  ])('%d by the %s is, by the %s, %d', (amount, from, to, expected) =>
    expect(convertPay(amount, from, to)).toBe(expected),
  );
});

describe('toMonthlyEuros', () => {
  it.each([
    ['month', aSalary({ min: 2230 }), { min: 2230, max: null }],
    ['hour, the SMIC of June 2026', aSalary({ min: 12.31, period: 'hour' }), { min: 1867.02, max: null }],
    ['year', aSalary({ min: 25000, max: 30000, period: 'year' }), { min: 2083.33, max: 2500 }],
    ['upper bound alone', aSalary({ max: 5000 }), { min: null, max: 5000 }],
    ['day', aSalary({ min: 100, period: 'day' }), null],
    ['week', aSalary({ min: 500, period: 'week' }), null],
    ['text', aSalary(), null],
  ])('%s', (_, salary, expected) => expect(toMonthlyEuros(salary)).toEqual(expected));
});
