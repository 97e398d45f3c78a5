import { expect, it } from 'vitest';
import { readOldRomeCondition } from '@/lib/content/parse/read-old-rome-condition';

it.each([
  {
    condition: 'mobilité du ROME, de « Boulanger / Boulangère » (D1102) vers « Pâtissier » (D1104)',
    expected: {
      from: { code: 'D1102', label: 'Boulanger / Boulangère' },
      toward: { code: 'D1104', label: 'Pâtissier' },
    },
  },
  {
    condition: 'évolution selon le ROME 3, de « Conduite, levage » (N1101) vers « Logistique » (N1301)',
    expected: { from: { code: 'N1101', label: 'Conduite, levage' }, toward: { code: 'N1301', label: 'Logistique' } },
  },
  { condition: 'mobilité du ROME, entre deux familles', expected: null },
  { condition: 'après dix ans', expected: null },
])('reads "$condition"', ({ condition, expected }) => expect(readOldRomeCondition(condition)).toEqual(expected));
