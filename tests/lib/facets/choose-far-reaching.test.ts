import { expect, it } from 'vitest';
import { chooseFarReaching } from '@/lib/facets/choose-far-reaching';
import { aJobSheet } from '@/tests/builders/a-job-sheet';

const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((slug, index) => aJobSheet({ id: `MET.${index}`, slug }));
const jobs = { a, b, c, d, e };
const value = (slug: string, members: (keyof typeof jobs)[]) => ({
  slug,
  label: slug,
  count: members.length,
  jobs: members.flatMap((name) => jobs[name] ?? []),
});

it.each([
  [
    'the most jobs first, then what adds most to them',
    [value('wide', ['a', 'b', 'c']), value('within', ['a', 'b']), value('apart', ['d'])],
    2,
    ['wide', 'apart'],
  ],
  [
    'the most frequent where nothing more is added',
    [value('all', ['a', 'b', 'c']), value('rare', ['a']), value('often', ['b', 'c'])],
    2,
    ['all', 'often'],
  ],
  ['equals in the order given', [value('one', ['a']), value('two', ['b'])], 1, ['one']],
  ['all where there are few', [value('one', ['a'])], 8, ['one']],
  ['nothing of nothing', [], 8, []],
])('chooses %s', (_, values, most, expected) => {
  expect(chooseFarReaching(values, most).map(({ slug }) => slug)).toEqual(expected);
});
