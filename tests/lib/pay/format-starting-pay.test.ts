import { describe, expect, test } from 'vitest';
import type { Salary } from '@/lib/model/job-sheet/job-sheet';
import { formatStartingPay } from '@/lib/pay/format-starting-pay';
import { NBSP } from '@/lib/text/spaces';
import { aSalary } from '@/tests/builders/a-salary';

const plain = (text: string | undefined) => text?.replaceAll(NBSP, ' ');

const table: [string, Salary[], string, string][] = [
  ['a lower bound', [aSalary({ min: 2230 })], '2 230 €', 'au moins, brut par mois'],
  ['a range', [aSalary({ min: 1801, max: 2000 })], '1 801 à 2 000 €', 'brut par mois'],
  ['cents', [aSalary({ min: 12.02, period: 'hour' })], '12,02 €', 'au moins, brut par heure'],
  ['an upper bound', [aSalary({ max: 5000, basis: 'net' })], '5 000 €', 'au plus, net par mois'],
  [
    'one approximate amount, gross or net unknown',
    [aSalary({ min: 2000, max: 2000, approximate: true, basis: 'unspecified' })],
    '2 000 €',
    'environ, par mois, brut ou net non précisé',
  ],
  [
    'a condition',
    [aSalary({ min: 1900, condition: 'hors primes' })],
    '1 900 €',
    'au moins, brut par mois, hors primes',
  ],
  [
    'a condition too long for a column',
    [aSalary({ min: 1900, condition: 'mot '.repeat(40) })],
    '1 900 €',
    'au moins, brut par mois, sous conditions',
  ],
  [
    'several amounts: the first, and that there are others',
    [aSalary({ min: 2230 }), aSalary({ min: 1500, max: 2500 }), aSalary({ min: 2000, max: 2000 })],
    '2 230 €',
    'au moins, brut par mois, 2 autres montants dans la fiche',
  ],
  [
    'an amount after words',
    [aSalary({ raw: 'Variable' }), aSalary({ min: 1900 })],
    '1 900 €',
    'au moins, brut par mois',
  ],
  ['the SMIC in words', [aSalary({ raw: 'À partir du Smic, plus commissions' })], 'Smic', 'au moins'],
  ['no amount', [aSalary({ raw: 'Variable selon le lieu' })], 'variable', 'voir la fiche'],
  ['a fee', [aSalary({ raw: '150 euros par cachet' })], 'sans montant mensuel', 'voir la fiche'],
];

describe('formatStartingPay', () => {
  test.each(table)('%s', (_, salaries, pay, detail) => {
    const formatted = formatStartingPay(salaries);
    expect(plain(formatted?.pay)).toBe(pay);
    expect(plain(formatted?.detail)).toBe(detail);
  });

  test('the pay of later years is not a starting pay', () => {
    expect(
      formatStartingPay([aSalary({ min: 3000, stage: 'confirmed' }), aSalary({ min: 3000, stage: null })]),
    ).toBeNull();
    expect(formatStartingPay([])).toBeNull();
  });
});
