import { expect, it } from 'vitest';
import { withoutAdWords } from '@/lib/search/ad-words';

it.each([
  ['boulanger CDI', 'boulanger', true],
  ['C.D.I. cuisinier', 'cuisinier', true],
  ['cuisinier C.D.D. de 6 mois', 'cuisinier', true],
  ['boulanger - CDD - 35h', 'boulanger', true],
  ['boulanger en alternance', 'boulanger', true],
  ['recrute un boulanger', 'boulanger', true],
  ['Offre d’emploi : boulanger', 'boulanger', true],
  ['contrat d’apprentissage boulanger', 'boulanger', true],
  ['infirmier de nuit en CDI à temps partiel', 'infirmier de nuit', true],
  ['je cherche un emploi de boulanger', 'boulanger', false],
  ['fiche métier boulanger', 'boulanger', false],
  ['commissaire-priseur (ventes volontaires)', 'commissaire-priseur (ventes volontaires)', false],
  ['porcher - CDD 6 mois', 'porcher', true],
  ['porcher CDD de 6 mois', 'porcher', true],
  ['tailleuse de pierre 35h/semaine', 'tailleuse de pierre', true],
  ['juriste - Lyon (69)', 'juriste', true],
  ['juriste, La Rochelle (17)', 'juriste', true],
  ['juriste (2A)', 'juriste', true],
  // Nothing tells a place here.
  ['juriste - contrats', 'juriste - contrats', false],
  ['CDI', '', true],
  ['', '', false],
])('%s: %s', (typed, bare, isAd) => expect(withoutAdWords(typed)).toMatchObject({ bare, isAd }));

it('gives the words after those it begins with', () => {
  expect(withoutAdWords('recherche vendeur en stage').later).toBe('vendeur en stage');
});
