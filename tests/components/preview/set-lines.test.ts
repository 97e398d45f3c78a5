import { describe, expect, it } from 'vitest';
import { measureText, setLines } from '@/components/preview/set-lines';

/** An « H » of the bold text font, so that rooms are told in letters. */
const H = measureText('H', 'bold') * 100;
const room = { font: 'bold', leading: 1 } as const;

describe('setLines', () => {
  it.each<[string, string, { width: number; height: number; sizes: number[] }, number, string[]]>([
    ['one line', 'HH HH', { width: 6 * H, height: 100, sizes: [100] }, 100, ['HH HH']],
    ['as many words a line as fit', 'HH HH HH', { width: 6 * H, height: 200, sizes: [100] }, 100, ['HH HH', 'HH']],
    ['smaller where it is too high', 'HH HH HH', { width: 6 * H, height: 100, sizes: [100, 50] }, 50, ['HH HH HH']],
    ['smaller where a word is too wide', 'HHHHHHHH', { width: 6 * H, height: 100, sizes: [100, 50] }, 50, ['HHHHHHHH']],
    ['cut in the smallest size', 'HH, HH HH HH', { width: 4 * H, height: 100, sizes: [100] }, 100, ['HH…']],
    [
      'a no-break space parts no words',
      'HH HH\u00a0HH',
      { width: 6 * H, height: 200, sizes: [100] },
      100,
      ['HH', 'HH\u00a0HH'],
    ],
    ['nothing', '', { width: 6 * H, height: 100, sizes: [100] }, 100, []],
  ])('%s', (_, text, sizes, size, lines) => {
    expect(setLines(text, { ...room, ...sizes })).toMatchObject({ size, lines });
  });

  it('counts a sign that the fonts do not have as a wide one', () => {
    expect(measureText('東', 'regular')).toBeGreaterThanOrEqual(measureText('W', 'regular'));
  });
});
