import { expect, it } from 'vitest';
import { createRegulatedTest, parseRegulatedJobs } from '@/lib/model/reference/regulated-jobs';

const FILE = 'referentiels/metiers-reglementes.csv';
const HEAD = 'metier,rome,texte,adresse\n';
const isRegulated = createRegulatedTest(
  parseRegulatedJobs(`${HEAD}masseur-kinésithérapeute ; médecin…,J1404 J1403,Code de la santé publique,\n`, FILE).rows,
);

it.each([
  ['a whole name, without case and accents', { names: ['Masseur-Kinesithérapeute'] }, true],
  ['a name that begins with it: no', { names: ['masseur-kinésithérapeute équin'] }, false],
  ['a beginning', { names: ['médecin du sport'] }, true],
  ['the same alone', { names: ['médecin'] }, true],
  ['a word that only begins alike: no', { names: ['médecine'] }, false],
  ['a code', { names: ['rééducateur'], romeCodes: ['J1403'] }, true],
  ['neither: no', { names: ['boulanger'], romeCodes: ['D1102'] }, false],
])('knows %s', (_, job, expected) => expect(isRegulated(job)).toBe(expected));

it('reports a line without name, law or right codes', () => {
  const { rows, diagnostics } = parseRegulatedJobs(
    `${HEAD},J1404,Code,\nnotaire,,,\nnotaire,J14,Code,\nnotaire,,Code,\n`,
    FILE,
  );
  expect(rows).toEqual([{ names: ['notaire'], romeCodes: [], law: 'Code', url: null }]);
  expect(diagnostics.map(({ line }) => line)).toEqual([2, 3, 4]);
});
