import { describe, expect, it } from 'vitest';
import { findNetCurve } from '@/lib/pay/net-curve';
import { listTicks, makePayScale, placeOnScale } from '@/lib/pay/pay-scale';
import { placePay } from '@/lib/pay/place-pay';
import { SMIC_STEPS, WAGES } from '@/tests/builders/a-catalogue';
import { aSalary } from '@/tests/builders/a-salary';

const scale = { min: 1000, max: 5000 };

describe('makePayScale', () => {
  it('leaves room on both sides of its amounts', () => {
    const made = makePayScale([1867, 2890, 2230]);
    expect(made?.min).toBeGreaterThan(1500);
    expect(made?.min).toBeLessThan(1867);
    expect(made?.max).toBeGreaterThan(2890);
  });

  it('is wide enough for a single amount, and never starts below nothing', () => {
    expect(makePayScale([2000])).toEqual({ min: 1904, max: 2744 });
    expect(makePayScale([50, 20000])?.min).toBe(0);
  });

  it('is none where there is no amount', () => {
    expect(makePayScale([])).toBeNull();
  });
});

describe('placeOnScale', () => {
  it.each([
    [1000, 0],
    [2000, 25],
    [2230, 30.8],
    [5000, 100],
    [500, 0],
    [9000, 100],
  ])('%d → %d %%', (amount, at) => expect(placeOnScale(amount, scale)).toBe(at));
});

describe('listTicks', () => {
  it.each([
    ['month', [1000, 2000, 3000, 4000, 5000]],
    ['hour', [10, 15, 20, 25, 30]],
    ['year', [20000, 40000, 60000]],
  ] as const)('gives round amounts by the %s', (unit, values) => {
    expect(listTicks(scale, unit).map(({ value }) => value)).toEqual(values);
  });

  it('puts the same pay at the same place in every unit', () => {
    const [month] = listTicks({ min: 1000, max: 3000 }, 'month').filter(({ value }) => value === 2000);
    const [year] = listTicks({ min: 1000, max: 3000 }, 'year').filter(({ value }) => value === 20000);
    expect(month?.at).toBe(50);
    expect(year?.at).toBeCloseTo(33.3, 1);
  });
});

describe('placePay', () => {
  const curve = findNetCurve({ smic: SMIC_STEPS, wages: WAGES }, '2026-11-22');
  it.each([
    ['from', aSalary({ min: 2000 }), { shape: 'from', start: 25, end: 25, isCertain: true }],
    [
      'a range by the year',
      aSalary({ min: 24000, max: 36000, period: 'year' }),
      { shape: 'range', start: 25, end: 50, isCertain: true },
    ],
    ['a single amount', aSalary({ min: 3000, max: 3000 }), { shape: 'point', start: 50, end: 50, isCertain: true }],
    ['up to', aSalary({ max: 3000, basis: 'unspecified' }), { shape: 'up-to', start: 50, end: 50, isCertain: false }],
    [
      'net, by the estimate',
      aSalary({ min: 2313, basis: 'net' }),
      { shape: 'from', start: 50, end: 50, isCertain: false },
    ],
    ['words', aSalary(), null],
    ['by the week', aSalary({ min: 500, period: 'week' }), null],
  ])('%s', (_, salary, mark) => expect(placePay(salary, scale, curve)).toEqual(mark));
});
