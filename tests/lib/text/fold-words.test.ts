import { expect, it } from 'vitest';
import { listSearchTerms, readQuery } from '@/lib/search/search-terms';
import { foldWords } from '@/lib/text/fold-words';

it.each([
  ['Cœur d’artichaut', 'coeur d artichaut'],
  ['infirmière', 'infirmiere'],
  ['infirmie\u0300re', 'infirmiere'],
  ["chargé/e d'affaires", 'charge e d affaires'],
  ['ex-ægæ', 'ex aegae'],
  ['bac+3 & plus', 'bac 3 plus'],
  ['C/C++, C# et .NET', 'c cpp csharp et dotnet'],
  ['R&D, M & A', 'rd ma'],
  ['le B.T.P. ou S.A.V', 'le btp ou sav'],
  ['www.exemple.net', 'www exemple net'],
  ['Vitamine C. Il mange', 'vitamine c il mange'],
  ['  "*() 🥖 ', ''],
  ['', ''],
])('foldText: %s → %s', (text, expected) => expect(foldWords(text)).toBe(expected));

it.each([
  ['je veux devenir infirmière', ['infirmiere']],
  ['conducteur de travaux, conducteur', ['conducteur', 'travaux']],
  ['de la', ['de', 'la']],
  ['', []],
])('listSearchTerms: %s', (text, expected) => expect(listSearchTerms(text)).toEqual(expected));

it('cuts a query at 200 characters and 12 words', () => {
  expect(readQuery('x'.repeat(10_000)).text).toHaveLength(200);
  expect(readQuery(Array.from({ length: 50 }, (_, i) => `m${i}`).join(' ')).terms).toHaveLength(12);
});
