/**
 * Writes the widths of characters by which lines of pictures are broken. To be run again where a font or its characters have changed.
 * Usage: tsx lib/build/pictures/write-text-widths.ts
 */
import { writeFile } from 'node:fs/promises';
import { measureCharacters } from './measure-text';

await writeFile('components/preview/text-widths.json', JSON.stringify(await measureCharacters()));
