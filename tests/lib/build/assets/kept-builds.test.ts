import { describe, expect, it } from 'vitest';
import { addBuild, type KeptBuilds, listOutdated } from '@/lib/build/assets/kept-builds';

const [first, second, third, fourth] = [['site.1.css'], ['site.2.css'], ['site.3.css'], ['site.4.css']] as const;

describe('addBuild', () => {
  it.each<[string, KeptBuilds, readonly string[], KeptBuilds]>([
    ['the first build', [], first, [first]],
    ['the two former ones stay', [second, first], third, [third, second, first]],
    ['the oldest goes', [third, second, first], fourth, [fourth, third, second]],
    ['the same build again drives nothing out', [third, second, first], third, [third, second, first]],
    ['an older one again, in whatever order', [['b', 'a'], first], ['a', 'b'], [['a', 'b'], first]],
  ])('%s', (_, former, current, expected) => expect(addBuild(former, current)).toEqual(expected));
});

it('listOutdated names what no kept build has made', () => {
  expect(listOutdated(['site.1.css', 'site.2.css', 'manifest.json'], [second, ['manifest.json']])).toEqual([
    'site.1.css',
  ]);
});
