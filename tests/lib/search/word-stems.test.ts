import { describe, expect, it } from 'vitest';
import { inflectionKey, stemKey } from '@/lib/search/word-stems';

describe('inflectionKey: one word in another number or gender', () => {
  it.each([
    ['boulangeres', 'boulanger'],
    ['serveuses', 'serveur'],
    ['developpeuse', 'developpeur'],
    ['conductrice', 'conducteur'],
    ['electricienne', 'electricien'],
    ['patronnes', 'patron'],
    ['sportive', 'sportif'],
    ['professionnelle', 'professionnel'],
    ['animaux', 'animal'],
    ['regionale', 'regional'],
    ['religieuses', 'religieux'],
    ['avocates', 'avocat'],
  ])('%s is %s', (a, b) => expect(inflectionKey(a)).toBe(inflectionKey(b)));

  it.each([
    ['boulangerie', 'boulanger'],
    ['mecanique', 'mecanicien'],
    ['agent', 'age'],
    ['bus', 'but'],
    ['mode', 'module'],
  ])('%s is not %s', (a, b) => expect(inflectionKey(a)).not.toBe(inflectionKey(b)));
});

describe('stemKey: words made from one another', () => {
  it.each([
    ['boulangerie', 'boulangere'],
    ['soigner', 'soigneuse'],
    ['soigne', 'soigneurs'],
    ['informatique', 'informaticienne'],
    ['musique', 'musiciens'],
    ['cuisine', 'cuisiniere'],
    ['fleurs', 'fleuriste'],
    ['coiffure', 'coiffeur'],
    ['education', 'educatrice'],
    ['sculpture', 'sculptrice'],
    ['maconnerie', 'macon'],
    ['soudage', 'soudeur'],
    ['psychologie', 'psychologue'],
    ['animaux', 'animalier'],
  ])('%s and %s', (a, b) => expect(stemKey(a)).toBe(stemKey(b)));

  it.each([
    ['animateur', 'animaux'],
    ['code', 'codification'],
    ['mer', 'merchandiser'],
    ['art', 'article'],
    ['policier', 'politique'],
  ])('not %s and %s', (a, b) => expect(stemKey(a)).not.toBe(stemKey(b)));

  it('leaves short words whole', () => {
    expect(['eur', 'ier', 'rer', 'e', ''].map(stemKey)).toEqual(['eur', 'ier', 'rer', 'e', '']);
  });
});
