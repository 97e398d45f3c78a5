import { describe, expect, it } from 'vitest';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { describeColumns, describeSpread, describeUncertain, type PaySpread, spreadPay } from '@/lib/pay/spread-pay';
import { NBSP } from '@/lib/text/spaces';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aSalary } from '@/tests/builders/a-salary';

type Figures = Parameters<typeof aSalary>[0];

function spread(...salaries: (Figures | null)[]): PaySpread | null {
  const jobs = salaries.map((figures, index) =>
    aJobSheet({ id: `MET.${index}`, salaries: figures === null ? [] : [aSalary(figures)] }),
  );
  return spreadPay(jobs, payReferencesOf(aCatalogue(), '2026-11-22'), aCatalogue());
}

function found(...salaries: (Figures | null)[]): PaySpread {
  const made = spread(...salaries);
  if (!made) throw new Error('a spread was expected');
  return made;
}

const plain = (text: string | null) => text?.replaceAll(NBSP, ' ') ?? null;
const sentence = (made: PaySpread) => {
  const { before, answer, after } = describeSpread(made);
  return plain(`${before}${answer}${after}`);
};

describe('spreadPay', () => {
  it.each([
    ['the SMIC of today', { min: 1867.02 }, 0, 'certain'],
    ['the SMIC of its time', { min: 1801 }, 0, 'certain'],
    ['less than a tenth above', { min: 2050 }, 0, 'certain'],
    ['more than a tenth above', { min: 2060 }, 1, 'certain'],
    ['three tenths above', { min: 2430 }, 3, 'certain'],
    ['under the SMIC', { min: 1500 }, 0, 'uncertain'],
    ['neither gross nor net', { min: 2060, basis: 'unspecified' }, 1, 'uncertain'],
    ['net', { min: 2060, basis: 'net' }, 4, 'uncertain'],
    ['of long ago', { min: 2060, year: 2018 }, 1, 'uncertain'],
    ['far above the drawing', { min: 90000 }, 20, 'certain'],
  ] as const)('%s', (_, figures, column, layer) => {
    const { columns } = found(figures);
    expect(columns).toHaveLength(column + 1);
    expect(columns.at(-1)?.[layer]).toBe(1);
  });

  it('counts each job once, those without an amount apart', () => {
    const made = found({ min: 1900 }, { min: 1900 }, {}, null);
    expect(made).toMatchObject({ jobs: 4, silent: 2, columns: [{ certain: 2, uncertain: 0 }] });
  });

  it('is none without any amount', () => expect(spread(null, {})).toBeNull());
});

describe('describeSpread', () => {
  it.each([
    [[1867.02, 1900, 2500], 'Sur 3 métiers, 2 débutent au SMIC ou un peu au-dessus, 1 nettement au-dessus.'],
    [[1900, 2500, 2600], 'Sur 3 métiers, 2 débutent nettement au-dessus du SMIC, 1 au SMIC ou un peu au-dessus.'],
    [[2100], 'Le seul métier débute de 10 à 30 % au-dessus du SMIC.'],
    [[1900, 1890], 'Les 2 métiers débutent au SMIC ou un peu au-dessus.'],
    [[2100, 2110, 1900], 'Sur 3 métiers, 2 débutent de 10 à 30 % au-dessus du SMIC, 1 au SMIC ou un peu au-dessus.'],
    [
      [1900, 1890, 2100, 2500],
      'Sur 4 métiers, 2 débutent au SMIC ou un peu au-dessus, 1 de 10 à 30 % au-dessus, 1 nettement au-dessus.',
    ],
  ])('%j', (amounts, words) => {
    expect(sentence(found(...amounts.map((min) => ({ min }))))).toBe(words);
  });

  it('says that it speaks of known amounts alone', () => {
    expect(sentence(found({ min: 1900 }, null))).toMatch(/^Le seul métier au montant mensuel connu débute /);
  });
});

it('tells what outlines are, and nothing where there is none', () => {
  expect(plain(describeUncertain(found({ min: 1500 }, { min: 1600 }, { min: 2000, basis: 'net' })))).toBe(
    'Rond vide, montant peu sûr : 2 sous le SMIC d’aujourd’hui (anciens, hors primes ou à temps partiel), comptés au SMIC ; 1 en net, dont le brut est estimé.',
  );
  // Old and neither gross nor net: one job, one reason.
  expect(plain(describeUncertain(found({ min: 2060, year: 2018, basis: 'unspecified' })))).toBe(
    'Rond vide, montant peu sûr : 1 de plus de trois ans.',
  );
  expect(describeUncertain(found({ min: 1900 }))).toBeNull();
});

it('says that the last column is open only where it is', () => {
  expect(describeColumns(found({ min: 9000 }))).toContain('triple du SMIC');
  expect(describeColumns(found({ min: 1900 }))).not.toContain('triple');
});
