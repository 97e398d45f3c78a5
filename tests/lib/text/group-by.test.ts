import { expect, it } from 'vitest';
import { groupBy, groupPairs } from '@/lib/text/group-by';

it('groups items by key, groups and items in the order in which they come', () => {
  const groups = groupBy(['bac', 'CAP', 'BTS', 'cap', 'Bac'], (word) => word.charAt(0).toLowerCase());
  expect([...groups]).toEqual([
    ['b', ['bac', 'BTS', 'Bac']],
    ['c', ['CAP', 'cap']],
  ]);
});

it.each([
  [[], []],
  [
    [
      ['a', 1],
      ['b', 2],
      ['a', 1],
    ] as const,
    [
      ['a', [1, 1]],
      ['b', [2]],
    ],
  ],
])('lists the values of each key: %j', (pairs, groups) => {
  expect([...groupPairs<string, number>(pairs)]).toEqual(groups);
});
