import { expect, it } from 'vitest';
import { findLicences, linkLicences } from '@/lib/text/find-licences';

const odbl = 'https://opendatacommons.org/licenses/odbl/1-0/';
const ouverte = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/';
const by = 'https://creativecommons.org/licenses/by/4.0/deed.fr';

it.each<[string | null, [words: string, url: string][]]>([
  ['ODbL 1.0', [['ODbL 1.0', odbl]]],
  ['Idéo-Fiches métiers, Onisep, 21/10/2025, sous licence ODbL', [['ODbL', odbl]]],
  ['Licence Ouverte 2.0', [['Licence Ouverte 2.0', ouverte]]],
  ['Licence Ouverte / Open Licence version 2.0', [['Licence Ouverte / Open Licence version 2.0', ouverte]]],
  [
    "Textes : CC BY 4.0. Faits repris de l'Onisep : licence ODbL.",
    [
      ['ODbL', odbl],
      ['CC BY 4.0', by],
    ],
  ],
  // Another licence, another version, or none: no address is better than a wrong one.
  ['ODbL 2.0', []],
  ['Licence Ouverte 1.0', []],
  ['Licence Ouverte', []],
  ['CC BY-NC 4.0', []],
  ['CC BY-SA 4.0', []],
  ['CC BY', []],
  ['Tous droits réservés', []],
  [null, []],
])('%s', (text, expected) => {
  expect(findLicences(text).map(({ words, url }) => [words, url])).toEqual(expected);
});

it('a known licence leads to its text, and no word is lost', () => {
  expect(linkLicences('Onisep · licence ODbL 1.0 · non précisé : date')).toEqual([
    { text: 'Onisep · licence ', href: null },
    { text: 'ODbL 1.0', href: odbl },
    { text: ' · non précisé : date', href: null },
  ]);
  expect(linkLicences('Tous droits réservés')).toEqual([{ text: 'Tous droits réservés', href: null }]);
});
