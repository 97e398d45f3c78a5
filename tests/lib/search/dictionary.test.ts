import { describe, expect, it } from 'vitest';
import { buildDictionary } from '@/lib/search/dictionary';
import { MATCH } from '@/lib/search/weights';

const words = ['boulanger', 'boulangere', 'boulangerie', 'mecanicien', 'photographe', 'port', 'sport', 'maitre'];
const dictionary = buildDictionary(words);
const lookUp = (word: string, withTypos = true) =>
  dictionary.lookUp(word, { withTypos }).map(({ id, how }) => [dictionary.wordOf(id), how]);

describe('lookUp', () => {
  it('gives the word itself first, then its genders, then its stem', () => {
    expect(lookUp('boulanger', false)).toEqual([
      ['boulanger', MATCH.same],
      ['boulangere', MATCH.inflected],
      ['boulangerie', MATCH.prefix],
    ]);
  });

  it.each([
    ['boulangers', 'boulanger', MATCH.inflected],
    ['boula', 'boulanger', MATCH.prefix],
    ['boulager', 'boulanger', MATCH.typo],
    ['fotografe', 'photographe', MATCH.typo],
    ['mecanique', 'mecanicien', MATCH.stem],
    ['mecano', 'mecanicien', MATCH.typo],
    ['sprot', 'sport', MATCH.typo],
    ['matre', 'maitre', MATCH.typo],
  ])('%s may stand for %s', (word, found, how) => expect(lookUp(word)[0]).toEqual([found, how]));

  it('allows one error in a short word, two from eight letters on', () => {
    expect(lookUp('spurd')).toEqual([]);
    expect(lookUp('photopraqhe')).toEqual([['photographe', MATCH.typo]]);
  });

  it('forgives nothing where it is not asked to', () => {
    expect(lookUp('boulangre', false)).toEqual([]);
  });

  it.each(['', 'bo', 'zzz', '__proto__'])('finds nothing for %j', (word) => expect(lookUp(word)).toEqual([]));
});

it('knows its words in any number and gender', () => {
  expect(['photographes', 'boulangeres', 'sports', 'plage'].map(dictionary.knows)).toEqual([true, true, true, false]);
});
