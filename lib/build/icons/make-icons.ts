import { Resvg } from '@resvg/resvg-js';
import { packIco } from './pack-ico';
import { drawSiteMark } from './site-mark';

/** Sizes of the icon for tabs, the largest first. */
const TAB_SIZES = [48, 32];
const FULL = 0.86;
/** Android cuts a circle as wide as 80 % of the icon. */
const MASKABLE = 0.68;

/** Makes every icon of the site from its one drawing: content by name of the file below public/. */
export function makeIcons(): Map<string, Uint8Array> {
  const mark = drawSiteMark();
  return new Map<string, Uint8Array>([
    ['icone.svg', Buffer.from(mark)],
    ['favicon.ico', packIco(TAB_SIZES.map((size) => ({ size, png: toPng(mark, size) })))],
    ['apple-touch-icon.png', toPng(drawSiteMark(FULL), 180)],
    ['icone-192.png', toPng(mark, 192)],
    ['icone-512.png', toPng(mark, 512)],
    ['icone-maskable-512.png', toPng(drawSiteMark(MASKABLE), 512)],
  ]);
}

function toPng(svg: string, width: number): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render().asPng();
}
