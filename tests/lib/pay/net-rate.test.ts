import { describe, expect, it } from 'vitest';
import { toGrossMonthly } from '@/lib/pay/gross-monthly';
import { estimateGross, estimateNet, findNetRate, roundEstimate } from '@/lib/pay/net-rate';
import { WAGES } from '@/tests/builders/a-catalogue';
import { aSalary } from '@/tests/builders/a-salary';

const rate = findNetRate(WAGES);

describe('findNetRate', () => {
  it('is the mean net over the mean gross of the latest year that has both', () => {
    expect(rate).toMatchObject({ year: 2023, meanNet: 2735, meanGross: 3613, source: 'Insee Première n° 2020' });
    expect(rate?.rate).toBeCloseTo(0.757, 3);
  });

  it('prefers the latest of several such years', () => {
    const [first] = WAGES;
    const later = first ? [...WAGES, { ...first, year: 2025, meanGross: 4000 }] : [];
    expect(findNetRate(later)?.year).toBe(2025);
  });

  it('is unknown without a gross figure', () => {
    expect(findNetRate([])).toBeNull();
    expect(findNetRate(WAGES.filter(({ meanGross }) => meanGross === null))).toBeNull();
  });
});

describe('estimates', () => {
  it('net and gross are each other’s inverse', () => {
    if (!rate) throw new Error('no rate');
    expect(roundEstimate(estimateNet(2230, rate), 'month')).toBe(1690);
    expect(roundEstimate(estimateGross(2190, rate), 'month')).toBe(2890);
    expect(estimateGross(estimateNet(2230, rate), rate)).toBeCloseTo(2230, 6);
  });

  it.each([
    [11.127, 'hour', 11.1],
    [1688.1, 'month', 1690],
    [20257, 'year', 20300],
  ] as const)('%d by the %s is rounded to %d', (amount, unit, expected) =>
    expect(roundEstimate(amount, unit)).toBe(expected),
  );
});

describe('toGrossMonthly', () => {
  it.each([
    ['gross', aSalary({ min: 2230 }), { min: 2230, max: null, certainty: 'given' }],
    [
      'gross or net unknown',
      aSalary({ max: 30000, period: 'year', basis: 'unspecified' }),
      { min: null, max: 2500, certainty: 'assumed' },
    ],
    ['words', aSalary(), null],
    ['by the week', aSalary({ min: 500, period: 'week' }), null],
  ])('%s', (_, salary, expected) => expect(toGrossMonthly(salary, rate)).toEqual(expected));

  it('brings net pay back to gross, as an estimate, or not at all', () => {
    const net = aSalary({ min: 2121, basis: 'net' });
    expect(toGrossMonthly(net, rate)).toMatchObject({ max: null, certainty: 'estimated' });
    expect(toGrossMonthly(net, rate)?.min).toBeCloseTo(2801.9, 1);
    expect(toGrossMonthly(net, null)).toBeNull();
  });
});
