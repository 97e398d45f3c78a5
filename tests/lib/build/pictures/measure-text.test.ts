import { expect, it } from 'vitest';
import widths from '@/components/preview/text-widths.json';
import { measureCharacters } from '@/lib/build/pictures/measure-text';

it('widths of characters are those of the fonts (npx tsx lib/build/pictures/write-text-widths.ts)', async () => {
  expect(await measureCharacters()).toEqual(widths);
});
