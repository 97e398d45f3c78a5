import { expect, it } from 'vitest';
import { splitRomeCondition } from '@/lib/pathways/split-rome-condition';

it.each([
  {
    condition: 'mobilité du ROME, de « Boulanger / Boulangère » (D1102) vers « Pâtissier » (D1104)',
    expected: { from: 'de « Boulanger / Boulangère » (D1102)', toward: 'vers « Pâtissier » (D1104)' },
  },
  {
    condition: 'évolution selon le ROME 3, de « Conduite, levage » (N1101) vers « Logistique » (N1301)',
    expected: { from: 'de « Conduite, levage » (N1101)', toward: 'vers « Logistique » (N1301)' },
  },
  { condition: 'mobilité du ROME, entre deux familles', expected: null },
  { condition: 'après dix ans, de « A » (A1101) vers « B » (A1102)', expected: null },
])('cuts "$condition"', ({ condition, expected }) => expect(splitRomeCondition(condition)).toEqual(expected));
