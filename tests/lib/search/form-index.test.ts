import { describe, expect, it } from 'vitest';
import { listAt } from '@/lib/search/adjacency-lists';
import { buildFormIndex, type FormMatch } from '@/lib/search/form-index';

const index = buildFormIndex(
  [
    { kind: 'name', text: 'cadre infirmier', owners: [0] },
    { kind: 'name', text: 'infirmier', owners: [1, 2] },
    { kind: 'name', text: 'infirmier/ère', exactOnly: true, owners: [1] },
    { kind: 'name', text: 'Chargé / Chargée de mission', lookedUpAs: 'chargée de mission', owners: [2] },
  ],
  3,
);

function match(...words: string[]): FormMatch[] {
  const found: FormMatch[] = [];
  const lookups = words.map((word) => index.dictionary.lookUp(word, { withTypos: false }));
  index.matchAll(lookups, (one) => found.push({ ...one }));
  return found;
}

describe('matchAll', () => {
  it('gives the forms that hold all the words, with how much of them was asked for', () => {
    expect(match('infirmier').map(({ form, isWhole, fromStart }) => [form, isWhole, fromStart])).toEqual([
      [0, false, false],
      [1, true, true],
    ]);
    expect(match('infirmier', 'cadre')).toMatchObject([{ form: 0, isWhole: true, coverage: 1, quality: 1 }]);
  });

  it('gives none that lacks one of them', () => {
    expect(match('cadre', 'mission', 'infirmier')).toEqual([]);
    expect(match('cadre', 'xyz')).toEqual([]);
    expect(match()).toEqual([]);
  });

  it('looks a form up as it is told to, not as it is shown', () => {
    expect(match('chargee', 'mission').map(({ form }) => form)).toEqual([3]);
    expect(index.forms[3]?.text).toBe('Chargé / Chargée de mission');
  });

  it('starts afresh every time', () => {
    expect(match('infirmier')).toEqual(match('infirmier'));
  });
});

it('finds whole wordings, spaces and signs aside', () => {
  expect(['cadreinfirmier', 'infirmier ere', 'charge', ''].map(index.findExact)).toEqual([[0], [2], [], []]);
});

it('knows who bears a form and what a record bears', () => {
  expect([...listAt(index.owners, 1)]).toEqual([1, 2]);
  expect([...listAt(index.formsOfOwner, 2)]).toEqual([1, 3]);
});
