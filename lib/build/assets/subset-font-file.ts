import { readFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import { type FontFile, fontCharacters } from './fonts';

/** What of a font's rules our style asks for: the distance between letters, digits of one width. Others (fractions, small letters) would bring their glyphs along. */
const keepFeatures = ['kern', 'tnum'];

/**
 * Cuts a font down to the characters, the weights and the rules that we use.
 * @param format `woff2` for browsers, `sfnt` for the renderer of pictures
 */
export async function subsetFontFile({ source, weight }: FontFile, format: 'woff2' | 'sfnt'): Promise<Uint8Array> {
  const font = await readFile(path.join(process.cwd(), 'node_modules', source));
  return subsetFont(font, fontCharacters, { targetFormat: format, variationAxes: { wght: weight }, keepFeatures });
}
