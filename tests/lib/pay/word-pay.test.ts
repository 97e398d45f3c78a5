import { describe, expect, it } from 'vitest';
import { conditionAlone, formatAmount } from '@/lib/pay/word-pay';
import { formatEuros } from '@/lib/text/format-euros';
import { aSalary } from '@/tests/builders/a-salary';

/** `_` stands for the no-break space, so that it can be seen in the tables. */
const nbsp = (text: string) => text.replaceAll('_', '\u00a0');

describe('formatEuros', () => {
  it.each([
    [2230, '2_230_€'],
    [1867.02, '1_867,02_€'],
    [1801.8, '1_801,80_€'],
    [12.31, '12,31_€'],
    [5, '5_€'],
    [1_000_000, '1_000_000_€'],
  ])('%d → %s', (amount, expected) => expect(formatEuros(amount)).toBe(nbsp(expected)));
});

describe('formatAmount', () => {
  it.each([
    [aSalary({ min: 2230 }), 'à partir de 2_230_€ brut par mois'],
    [
      aSalary({ min: 25000, max: 30000, period: 'year', basis: 'unspecified' }),
      'de 25_000 à 30_000_€ par an (brut ou net non précisé)',
    ],
    [aSalary({ min: 2000, max: 2000, approximate: true, basis: 'net' }), 'environ 2_000_€ net par mois'],
    [aSalary({ max: 5000 }), 'jusqu’à 5_000_€ brut par mois'],
    [aSalary({ min: 12.5, max: 14, period: 'hour' }), 'de 12,50 à 14_€ brut par heure'],
    [aSalary({ raw: 'Variable : selon le lieu' }), 'Variable : selon le lieu'],
  ])('%#', (salary, expected) => expect(formatAmount(salary)).toBe(nbsp(expected)));

  it('leaves the condition out of the amount alone', () => {
    expect(formatAmount(aSalary({ min: 1801, condition: 'hors primes' }))).toBe(
      nbsp('à partir de 1_801_€ brut par mois'),
    );
  });
});

describe('conditionAlone', () => {
  it.each([
    ['mais, dans les palaces, on négocie', 'dans les palaces, on négocie'],
    ['et hors primes', 'hors primes'],
    ['ou au cachet', 'ou au cachet'],
    ['car scolaire', 'car scolaire'],
    ['hors primes', 'hors primes'],
  ])('%s', (condition, expected) => expect(conditionAlone(condition)).toBe(expected));
});
