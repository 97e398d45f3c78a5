import { expect, it } from 'vitest';
import { dotAcronyms, joinGenders, listCodes, putInAd } from '@/tests/bench/search/make-typed-queries';
import { createRandom } from '@/tests/bench/search/seeded-random';
import { aCatalogue } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const seeds = Array.from({ length: 60 }, (_, seed) => createRandom(seed));

it('an ad keeps the whole name', () => {
  const ads = new Set(seeds.map((random) => putInAd('boulanger', random)));
  expect(ads.size).toBeGreaterThan(8);
  expect([...ads].every((ad) => ad.includes('boulanger') && ad.length > 'boulanger'.length)).toBe(true);
});

it('both genders are written in one word, the end short or long', () => {
  const job = aJobSheet({ name: { masculine: 'vendeur web', feminine: 'vendeuse web' } });
  const joined = new Set(seeds.map((random) => joinGenders(job, random)));
  expect(joined).toContain('vendeur(se) web');
  expect(joined).toContain('vendeur·use web');
});

it('a name that has one form is not', () => {
  const [random] = seeds;
  const job = aJobSheet({ name: { masculine: 'libraire', feminine: 'libraire' } });
  expect(random && joinGenders(job, random)).toBeUndefined();
});

it.each([
  ['CAP boulanger', 'C.A.P. boulanger'],
  ['BTS MCO', 'B.T.S. M.C.O.'],
  ['licence de droit', undefined],
])('dots in %s: %s', (text, dotted) => expect(dotAcronyms(text)).toBe(dotted));

it('a code leads to the jobs that print it, else to those of the code it was cut from', () => {
  const catalogue = aCatalogue({
    jobs: [aJobSheet({ id: 'MET.1', romeCodes: ['M1805'] })],
    romeCodes: [
      { code: 'M1805', parent: 'M1805', label: 'a' },
      { code: 'M1861', parent: 'M1805', label: 'b' },
      { code: 'D1102', parent: 'D1102', label: 'c' },
    ],
  });
  expect(listCodes(catalogue)).toEqual([
    { code: 'M1805', isWider: false, wanted: ['MET.1'] },
    { code: 'M1861', isWider: true, wanted: ['MET.1'] },
  ]);
});
