import { expect, it } from 'vitest';
import { findComplementLength, listNamedLengths } from '@/lib/pathways/named-lengths';

it.each([
  ['2 ans pour le CAP (en apprentissage, ou en 1 an après un bac) ; 3 ans pour le bac pro', [2, 3]],
  ['2 ans pour un BTS ou 3 ans d’études pour un BUT. Cinq ans pour un master', [2, 3, 5]],
  ['2 ans pour le CAP, complété par un BP (2 ans)', [2]],
  ['3 ans pour le BUT. 2 ans de plus pour un master', [3]],
  ['2 ans pour le BP après un CAP ; 3 ans pour le bac pro', [3]],
  ['1 an pour le DE, accessible aux titulaires d’un BTS', []],
  ['12 ans d’études', []],
])('lengths of %s', (text, expected) => {
  expect(listNamedLengths(text).map(({ years }) => years)).toEqual(expected);
});

it.each([
  ['2 ans pour le CAP, complété par un BP (en 2 ans)', 'BP', 2],
  ['un CAP suivi du CS plâtrier (en 1 an) ou du BP plâtrerie (2 ans)', 'CS', 1],
  ['un CAP suivi du CS plâtrier (en 1 an) ou du BP plâtrerie (2 ans)', 'BP', 2],
  ['un CAP suivi du CS plâtrier ou du BP plâtrerie (2 ans)', 'CS', null],
  ['une licence, complétée par un master (2 ans)', 'master', 2],
  ['une licence professionnelle (1 an après un bac + 2)', 'licence pro', 1],
  ['un master, suivi d’un mastère spécialisé en un an', 'mastère spé', 1],
  ['un BP maçon (1 an) ou un BP couvreur (2 ans)', 'BP', null],
  ['2 ans pour un BTS, 1 an de plus pour préparer une licence professionnelle du pain', 'licence pro', 1],
  ['1 an de plus pour un BTS ou une licence professionnelle', 'licence pro', null],
  ['2 ans pour le BTS', 'BTS', null],
])('the length that %s gives to %s', (text, mark, expected) => {
  expect(findComplementLength([text], mark)).toBe(expected);
});
