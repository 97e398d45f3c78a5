import { describe, expect, test } from 'vitest';
import type { Salary } from '@/lib/model/job-sheet/job-sheet';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { formatStartingPay } from '@/lib/pay/starting-pay';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { NBSP } from '@/lib/text/spaces';
import { toPayCell } from '@/lib/views/compare/pay-cell';
import { listMissingFacts } from '@/lib/views/job-profile/list-missing-facts';
import { toPayFact } from '@/lib/views/job-profile/pay-fact';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aPayContext } from '@/tests/builders/a-pay-context';
import { aSalary } from '@/tests/builders/a-salary';

const TODAY = '2026-11-22';
const references = payReferencesOf(aCatalogue(), TODAY);
const plain = (text: string | undefined) => text?.replaceAll(NBSP, ' ');

const table: [string, Salary[], string, string][] = [
  ['a lower bound', [aSalary({ min: 2230 })], '2 230 €', 'au moins, brut par mois'],
  ['a range', [aSalary({ min: 1901, max: 2000 })], '1 901 à 2 000 €', 'brut par mois'],
  ['the SMIC in force', [aSalary({ min: 1867 })], 'au SMIC', '1 867,02 € brut par mois'],
  ['a SMIC of the past', [aSalary({ min: 1801 })], 'au SMIC', '1 867,02 € brut par mois'],
  ['from a SMIC of the past', [aSalary({ min: 1801, max: 2000 })], 'du SMIC à 2 000 €', 'brut par mois'],
  ['under the SMIC', [aSalary({ min: 1840 })], '1 840 €', 'au moins, brut par mois, moins que le SMIC'],
  [
    'partly under the SMIC',
    [aSalary({ min: 1840, max: 2500 })],
    '1 840 à 2 500 €',
    'brut par mois, moins que le SMIC, au plus bas',
  ],
  ['cents', [aSalary({ min: 13.02, period: 'hour' })], '13,02 €', 'au moins, brut par heure'],
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
];

describe('formatStartingPay', () => {
  test.each(table)('%s', (_, salaries, pay, detail) => {
    const formatted = formatStartingPay(salaries, references);
    expect(plain(formatted?.pay)).toBe(pay);
    expect(plain(formatted?.detail)).toBe(detail);
  });

  test.each([
    ['À partir du Smic, plus commissions', 'à partir du Smic', 'Dès le SMIC'],
    ["A partir du Smic. S'y ajoute une part variable", 'à partir du Smic', 'Dès le SMIC'],
    ['Variable selon le lieu', 'variable', 'Variable'],
    ['Très variable selon la taille de la structure', 'variable', 'Variable'],
    ['Le revenu est variable', 'variable', 'Variable'],
    ['Le salaire dépend des ventes', 'variable', 'Variable'],
    ['Un cachet. Celui-ci varie', 'sans montant mensuel', 'Sans montant'],
    ['150 euros par cachet', 'sans montant mensuel', 'Au cachet'],
    ['1249 euros brut par semaine de 39 heures', 'sans montant mensuel', 'Par semaine'],
  ])('%s: list and comparison say %s, the profile %s', (raw, words, tile) => {
    const salaries = [aSalary({ raw })];
    const job = aJobSheet({ salaries });
    const catalogue = aCatalogue({ jobs: [job] });
    expect(formatStartingPay(salaries, references)).toEqual({ pay: words, detail: 'voir la fiche' });
    const pay = toPayFact(aPayContext(catalogue, job, TODAY));
    expect(pay?.value).toBe(tile);
    expect(toPayCell(catalogue, job, TODAY).cell).toMatchObject({ value: capitalizeFirst(words) });
    const isMissing = listMissingFacts(job).some(({ key }) => key === 'starting-pay');
    expect(isMissing).toBe(!/Smic|euros/.test(raw));
  });

  test('the pay of later years is not a starting pay', () => {
    expect(
      formatStartingPay([aSalary({ min: 3000, stage: 'confirmed' }), aSalary({ min: 3000, stage: null })], references),
    ).toBeNull();
    expect(formatStartingPay([], references)).toBeNull();
  });
});
