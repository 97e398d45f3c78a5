import { expect, it } from 'vitest';
import { parseRomeFamilies } from '@/lib/model/reference/rome-families';

it('names a family in plain words where they are given, else as published, and reports what is no family', () => {
  const csv = 'code,libelle,en-clair\nG16,Production culinaire,cuisine\nC12,Banque,\nC1201,Banque,\n';
  const { rows, diagnostics } = parseRomeFamilies(csv, 'referentiels/familles-rome.csv');
  expect(rows).toEqual([
    { code: 'G16', name: 'cuisine' },
    { code: 'C12', name: 'banque' },
  ]);
  expect(diagnostics.map(({ line }) => line)).toEqual([4]);
});
