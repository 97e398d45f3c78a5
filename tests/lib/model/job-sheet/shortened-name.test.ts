import { describe, expect, it } from 'vitest';
import { expandShortened, isShortened } from '@/lib/model/job-sheet/shortened-name';

describe('a name that writes two genders in one word', () => {
  it.each([
    ['ingénieur(e)s', 'ingénieure', 'ingénieur'],
    ['opérateur-euse', 'opératrice', 'opérateur'],
    ['acheteur-euse', 'acheteuse', 'acheteur'],
    ['livreur-se', 'livreuse', 'livreur'],
    ['serveur·se·s en salle', 'serveuse en salle', 'serveur en salle'],
    ['chef F/H', 'cheffe', 'chef'],
    ['chef H/F de rang', 'cheffe de rang', 'chef de rang'],
    ['sportif F/H', 'sportive', 'sportif'],
    ['chargé-e-s de mission', 'chargée de mission', 'chargé de mission'],
    ['sous-officier(ère)', 'sous-officière', 'sous-officier'],
    ['concepteur/trice', 'conceptrice', 'concepteur'],
    ['laveur-euse de vitres', 'laveuse de vitres', 'laveur de vitres'],
    ['boulanger ou boulangère', 'boulangère', 'boulanger'],
    ['boulangère / boulanger', 'boulangère', 'boulanger'],
    ['boulanger, boulangère', 'boulangère', 'boulanger'],
    ['chargé.e de mission', 'chargée de mission', 'chargé de mission'],
  ])('%s is two', (name, feminine, masculine) => {
    expect(isShortened(name)).toBe(true);
    expect(expandShortened(name)).toEqual({ feminine, masculine });
  });

  it.each(['assistant / assistante spécialisé/e des musées', 'chargé·e achat/vente'])(
    '%s has no proposal, which would hold two names',
    (name) => {
      expect(isShortened(name)).toBe(true);
      expect(expandShortened(name)).toBeNull();
    },
  );

  it.each([
    'développeur web/e-commerce',
    'gestionnaire web/e-commerce',
    'chargée de e-learning/e-formation',
    'luthier',
  ])('%s is none', (name) => expect(isShortened(name)).toBe(false));
});
