import { describe, expect, it } from 'vitest';
import type { Salary } from '@/lib/model/job-sheet/job-sheet';
import type { PayUnit } from '@/lib/pay/convert-pay';
import { describeInUnit } from '@/lib/pay/describe-in-unit';
import { findNetCurve } from '@/lib/pay/net-curve';
import { NBSP } from '@/lib/text/spaces';
import { SMIC_STEPS, WAGES } from '@/tests/builders/a-catalogue';
import { aSalary } from '@/tests/builders/a-salary';

const rate = findNetCurve({ smic: SMIC_STEPS, wages: WAGES }, '2026-11-22');
const say = (salary: Salary, unit: PayUnit, known = rate, employmentStatuses: string[] = []) =>
  salary.kind === 'text'
    ? null
    : (describeInUnit(salary, unit, { employmentStatuses }, known)?.replaceAll(NBSP, ' ') ?? null);

const table: [string, Salary, PayUnit, string | null][] = [
  ['its own unit', aSalary({ min: 2230 }), 'month', 'Soit environ 1 750 € net par mois (estimation)'],
  [
    'another unit',
    aSalary({ min: 2230 }),
    'hour',
    'Soit au moins 14,70 € brut par heure (calculé), environ 11,50 € net (estimation)',
  ],
  [
    'a range by the year',
    aSalary({ min: 2000, max: 2400 }),
    'year',
    'Soit 24 000 à 28 800 € brut par an (calculé), environ 18 900 à 22 500 € net (estimation)',
  ],
  [
    'net pay',
    aSalary({ min: 2121, max: 2121, basis: 'net' }),
    'hour',
    'Soit 13,98 € net par heure (calculé), environ 18 € brut (estimation)',
  ],
  [
    'gross or net unknown: no estimate',
    aSalary({ min: 25000, max: 30000, period: 'year', basis: 'unspecified' }),
    'month',
    'Soit 2 083 à 2 500 € par mois (calculé)',
  ],
  ['gross or net unknown, its own unit', aSalary({ min: 1500, basis: 'unspecified' }), 'month', null],
  ['an upper bound', aSalary({ max: 5000, basis: 'unspecified' }), 'year', 'Soit au plus 60 000 € par an (calculé)'],
  [
    'about',
    { ...aSalary({ min: 2000, max: 2000 }), approximate: true } as Salary,
    'hour',
    'Soit environ 13,19 € brut par heure (calculé), environ 10,40 € net (estimation)',
  ],
  ['of owners', aSalary({ min: 4000, condition: 'Pour les cavistes propriétaires de leur boutique' }), 'hour', null],
  ['of who runs a farm', aSalary({ min: 4000, condition: 'à son compte' }), 'year', null],
  [
    'of employees, where the condition tells of owners after them',
    aSalary({ min: 2230, condition: 'Pour les salariés. À son compte, rien n’est garanti' }),
    'month',
    'Soit environ 1 750 € net par mois (estimation)',
  ],
  ['the SMIC itself', aSalary({ min: 1867.02 }), 'month', 'Soit 1 477,93 € net par mois (montant officiel)'],
  [
    'the SMIC itself, in another unit',
    aSalary({ min: 1867.02 }),
    'hour',
    'Soit au moins 12,31 € brut par heure (calculé), 9,74 € net (calculé)',
  ],
  [
    'a range from the SMIC',
    aSalary({ min: 1867.02, max: 2500 }),
    'month',
    'Soit environ 1 480 à 1 950 € net par mois (estimation)',
  ],
  ['under the SMIC: no full-time net', aSalary({ min: 1840, max: 2500 }), 'month', null],
  ['by the day', aSalary({ min: 80, period: 'day' }), 'month', null],
];

describe('describeInUnit', () => {
  it.each(table)('%s', (_, salary, unit, expected) => expect(say(salary, unit)).toBe(expected));

  it.each<[string[], Salary['period'], PayUnit, boolean]>([
    [['salarié'], 'month', 'year', true],
    [['indépendant', 'salarié'], 'month', 'hour', true],
    [['fonctionnaire'], 'month', 'year', true],
    [['salarié', 'saisonnier'], 'month', 'year', false],
    [['saisonnier'], 'year', 'month', false],
    [['salarié', 'saisonnier'], 'hour', 'month', true],
    [['intermittent du spectacle'], 'month', 'year', false],
    [['salarié', 'intermittent du spectacle'], 'month', 'hour', false],
    [['indépendant'], 'month', 'hour', false],
    [['libéral'], 'year', 'month', false],
    [['militaire'], 'month', 'hour', false],
  ])('brings pay of %j from the %s to the %s: %j', (statuses, period, unit, isSaid) => {
    const amount = { hour: 20, month: 2500, year: 30000 }[period as PayUnit];
    expect(say(aSalary({ min: amount, period: period ?? 'month' }), unit, null, statuses) !== null).toBe(isSaid);
  });

  it('estimates nothing without a rate', () => {
    expect(say(aSalary({ min: 2230 }), 'month', null)).toBeNull();
    expect(say(aSalary({ min: 2230 }), 'year', null)).toBe('Soit au moins 26 760 € brut par an (calculé)');
  });
});
