import { describe, expect, test } from 'vitest';
import { describeResults, type ResultFacts } from '@/lib/listing/describe-results';
import { NBSP } from '@/lib/text/spaces';

const noun = { singular: 'métier', plural: 'métiers', none: 'Aucun métier' };
const facts: ResultFacts = { total: 12, q: '', filters: 0, page: 1, pages: 1 };

const table: [Partial<ResultFacts>, string][] = [
  [{}, '12 métiers, de A à Z.'],
  [{ total: 698, page: 1, pages: 30 }, '698 métiers, de A à Z.'],
  [{ total: 698, page: 2, pages: 30 }, '698 métiers, de A à Z. Page 2 sur 30.'],
  [{ q: 'pain' }, '12 métiers pour « pain », le plus proche d’abord.'],
  [{ q: 'pain', order: 'par prix' }, '12 métiers pour « pain », par prix.'],
  [{ total: 1, order: 'par prix' }, '1 métier.'],
  [{ total: 1, q: 'pain' }, '1 métier pour « pain ».'],
  [{ q: 'pain', isAside: true }, 'Ces mots sont aussi dans 12 métiers, le plus proche d’abord.'],
  [{ q: 'xyz', total: 0, isAside: true }, 'Aucun métier pour « xyz ».'],
  [{ filters: 1 }, '12 métiers avec ce filtre, de A à Z.'],
  [{ filters: 2 }, '12 métiers avec ces 2 filtres, de A à Z.'],
  [{ total: 0, q: 'xyz' }, 'Aucun métier pour « xyz ».'],
  [{ total: 0, filters: 3 }, 'Aucun métier avec ces 3 filtres.'],
];

describe('describeResults', () => {
  test.each(table)('%o', (changes, sentence) => {
    expect(describeResults(noun, { ...facts, ...changes }).replaceAll(NBSP, ' ')).toBe(sentence);
  });

  test('cuts words that are too long to be said back', () => {
    expect(describeResults(noun, { ...facts, q: 'a'.repeat(10_000) }).length).toBeLessThan(150);
  });
});
