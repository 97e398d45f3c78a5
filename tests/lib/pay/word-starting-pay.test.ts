import { describe, expect, test } from 'vitest';
import type { Salary } from '@/lib/model/job-sheet/job-sheet';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { wordStartingPay } from '@/lib/pay/word-starting-pay';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { NBSP } from '@/lib/text/spaces';
import { readComparedPay } from '@/lib/views/compare/read-compared-pay';
import { listMissingFacts } from '@/lib/views/job-profile/list-missing-facts';
import { toPayFact } from '@/lib/views/job-profile/pay-fact';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aPayContext } from '@/tests/builders/a-pay-context';
import { aSalary } from '@/tests/builders/a-salary';

const TODAY = '2026-11-22';
const references = payReferencesOf(aCatalogue(), TODAY);

const yearOf = ({ year }: Salary) => year;
const word = (salaries: Salary[]) => {
  const worded = wordStartingPay({ salaries }, references, yearOf);
  return worded && `[${worded.words ?? ''}]${worded.detail}`.replaceAll(NBSP, ' ');
};

const table: [string, Salary[], string][] = [
  ['a little more than the SMIC', [aSalary({ min: 1901 })], '[un peu plus que le SMIC] : dès 1 901 € brut par mois'],
  ['more', [aSalary({ min: 2100 })], '[plus que le SMIC] : dès 2 100 € brut par mois'],
  ['much more', [aSalary({ min: 2500 })], '[nettement plus que le SMIC] : dès 2 500 € brut par mois'],
  [
    'a range of one degree',
    [aSalary({ min: 1901, max: 2000 })],
    '[un peu plus que le SMIC] : 1 901 à 2 000 € brut par mois',
  ],
  ['a range of several degrees', [aSalary({ min: 1901, max: 2600 })], '[]1 901 à 2 600 € brut par mois'],
  ['the SMIC in force', [aSalary({ min: 1867 })], '[au SMIC] : 1 867,02 € brut par mois'],
  ['a SMIC of the past', [aSalary({ min: 1801 })], '[au SMIC] : 1 867,02 € brut par mois'],
  ['from a SMIC of the past', [aSalary({ min: 1801, max: 2000 })], '[du SMIC à 2 000 €] brut par mois'],
  ['under the SMIC', [aSalary({ min: 1840 })], '[moins que le SMIC] : dès 1 840 € brut par mois'],
  [
    'partly under the SMIC',
    [aSalary({ min: 1840, max: 2500 })],
    '[moins que le SMIC, au plus bas] : 1 840 à 2 500 € brut par mois',
  ],
  ['an hour', [aSalary({ min: 13.02, period: 'hour' })], '[un peu plus que le SMIC] : dès 13,02 € brut par heure'],
  ['an upper bound', [aSalary({ max: 5000, basis: 'net' })], '[]jusqu’à 5 000 € net par mois'],
  [
    'one approximate amount, gross or net unknown',
    [aSalary({ min: 2000, max: 2000, approximate: true, basis: 'unspecified' })],
    '[]environ 2 000 € par mois, brut ou net non précisé',
  ],
  ['an old amount', [aSalary({ min: 2500, year: 2018 })], '[]dès 2 500 € brut par mois en 2018'],
  [
    'a condition',
    [aSalary({ min: 1900, condition: 'hors primes' })],
    '[un peu plus que le SMIC] : dès 1 900 € brut par mois, hors primes',
  ],
  [
    'the SMIC of a full time, which few may work',
    [aSalary({ min: 1867, condition: 'temps plein théorique, au SMIC en vigueur ; 62 % donnent moins' })],
    '[au SMIC] : 1 867,02 € brut par mois, à temps plein',
  ],
  [
    'a condition too long for a tag',
    [aSalary({ min: 1900, condition: 'mot '.repeat(40) })],
    '[un peu plus que le SMIC] : dès 1 900 € brut par mois, selon le cas',
  ],
  [
    'several amounts: the first, and that it depends',
    [aSalary({ min: 2500 }), aSalary({ min: 1500, max: 2500 }), aSalary({ min: 2000, max: 2000 })],
    '[nettement plus que le SMIC] : dès 2 500 € brut par mois, selon le cas',
  ],
  [
    'an amount after words',
    [aSalary({ raw: 'Variable' }), aSalary({ min: 1900 })],
    '[un peu plus que le SMIC] : dès 1 900 € brut par mois',
  ],
];

describe('wordStartingPay', () => {
  test.each(table)('%s', (_, salaries, words) => expect(word(salaries)).toBe(words));

  test.each([
    [
      'À partir du Smic, plus commissions',
      '[à partir du SMIC] : 1 867,02 € brut par mois',
      'à partir du Smic',
      'Dès le SMIC',
    ],
    [
      "A partir du Smic. S'y ajoute une part variable",
      '[à partir du SMIC] : 1 867,02 € brut par mois',
      'à partir du Smic',
      'Dès le SMIC',
    ],
    ['Variable selon le lieu', '[paie variable]', 'variable', 'Variable'],
    ['Très variable selon la taille de la structure', '[paie variable]', 'variable', 'Variable'],
    ['Le revenu est variable', '[paie variable]', 'variable', 'Variable'],
    ['Le salaire dépend des ventes', '[paie variable]', 'variable', 'Variable'],
    ['Un cachet. Celui-ci varie', '[paie sans montant]', 'sans montant mensuel', 'Sans montant'],
    ['150 euros par cachet', '[paie au cachet]', 'sans montant mensuel', 'Au cachet'],
    ['1249 euros brut par semaine de 39 heures', '[paie par semaine]', 'sans montant mensuel', 'Par semaine'],
  ])('%s: lists say %s, the comparison %s, the profile %s', (raw, listed, words, tile) => {
    const salaries = [aSalary({ raw })];
    const job = aJobSheet({ salaries });
    const catalogue = aCatalogue({ jobs: [job] });
    expect(word(salaries)).toBe(listed);
    const pay = toPayFact(aPayContext(catalogue, job, TODAY));
    expect(pay?.value).toBe(tile);
    expect(readComparedPay(catalogue, job, TODAY)).toMatchObject({ value: capitalizeFirst(words) });
    const isMissing = listMissingFacts(job).some(({ key }) => key === 'starting-pay');
    expect(isMissing).toBe(!/Smic|euros/.test(raw));
  });

  test('the pay of later years is not a starting pay', () => {
    expect(word([aSalary({ min: 3000, stage: 'confirmed' }), aSalary({ min: 3000, stage: null })])).toBeNull();
    expect(word([])).toBeNull();
  });
});
