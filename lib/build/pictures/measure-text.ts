import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { fontCharacters, PICTURE_FONTS, pictureFontStyle } from '@/lib/build/assets/fonts';
import { subsetFontFile } from '@/lib/build/assets/subset-font-file';
import { keysOf } from '@/lib/model/record-of';

/**
 * Measures what each character takes of a line in the fonts of pictures, as their renderer sets it.
 * @returns by name of the font: widths in thousandths of the size, in the order of `fontCharacters`
 */
export async function measureCharacters(): Promise<Record<string, number[]>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'picture-fonts-'));
  try {
    const fontFiles: string[] = [];
    for (const font of Object.values(PICTURE_FONTS)) {
      const file = path.join(folder, `${font.name}.ttf`);
      writeFileSync(file, await subsetFontFile(font, 'sfnt'));
      fontFiles.push(file);
    }
    const widthOf = (text: string, style: string) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="2000"><style>text{${style}}</style><text y="1000" font-size="1000" xml:space="preserve">${text}</text></svg>`;
      return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).innerBBox()?.width ?? 0;
    };
    return Object.fromEntries(
      keysOf(PICTURE_FONTS).map((font) => {
        const style = pictureFontStyle(font);
        const bare = widthOf('HH', style);
        const widths = [...fontCharacters].map((sign) => widthOf(`H&#${sign.codePointAt(0)};H`, style) - bare);
        return [font, widths.map(Math.round)];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
