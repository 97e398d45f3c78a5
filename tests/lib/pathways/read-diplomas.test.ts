import { expect, it } from 'vitest';
import { readDiplomas } from '@/lib/pathways/read-diplomas';

it.each([
  ['2 ans pour un BTS ; 3 ans pour un BUT ou une licence pro', 2, 'bac-2', ['BTS']],
  ['2 ans pour un BTS ; 3 ans pour un BUT ou une licence pro', 3, 'bac-3', ['BUT', 'licence pro']],
  [
    '5 ans pour un master ou un diplôme d’ingénieur, suivi d’un doctorat en 3 ans',
    5,
    'bac-5',
    ['master', 'diplôme d’ingénieur'],
  ],
  ['Bac + 5 : diplôme d’ingénieur', 5, 'bac-5', ['diplôme d’ingénieur']],
  ['2 ans pour un BTSA', 2, 'bac-2', ['BTSA']],
  ['3 ans de licence, puis un master', 3, 'bac-3', ['licence']],
  ['2 ans pour le CAP, éventuellement complété par un BP', 2, 'cap', ['CAP']],
  ['3 ans pour un bac professionnel (sécurité), éventuellement complété par le BP (2 ans)', 3, 'bac', ['bac pro']],
  ['3 ans pour un bac pro suivi du BP', 3, 'bac', ['bac pro']],
  ['3 ans pour un bac pro, puis un BMA ; ou un bac techno', 3, 'bac', ['bac pro', 'bac techno']],
  ['3 ans pour un BUT, qui peut être complété par une licence pro', 3, 'bac-3', ['BUT']],
  ['3 ans pour un BTS suivi d’une licence pro', 3, 'bac-3', ['licence pro']],
  ['un bac pro en 3 ans, ou un CAP puis un brevet professionnel en 4 ans', 3, 'bac', []],
  ['3 ans pour le bac pro ou le bac STI2D', 3, 'bac', ['bac pro', 'bac techno']],
  [
    '5 ans pour une école d’ingénieurs, un diplôme d’école de commerce ou d’IEP',
    5,
    'bac-5',
    ['diplôme d’ingénieur', 'école de commerce', 'IEP'],
  ],
  ['5 ans pour un master (droit...). Un double cursus en école de commerce plaît', 5, 'bac-5', ['master']],
  ['5 ans pour un master de droit... Diplôme d’IEP', 5, 'bac-5', ['master', 'IEP']],
  ['11 ans d’études médicales', 11, 'bac-9', []],
] as const)('%s, in %i years', (text, years, to, expected) => {
  expect(readDiplomas(text, years, to)).toEqual(expected);
});
