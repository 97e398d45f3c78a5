import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { readAssetManifest } from '@/lib/build/assets/manifest';
import { writeWhole } from '@/lib/disk/write-whole.mjs';

/** Next keeps this folder from one build to the next. */
const keptFolder = path.join(process.cwd(), process.env.BUILD_FOLDER || '.next', 'cache', 'apercu');

/**
 * Makes a PNG of a picture, about 50 ms.
 * @throws Error naming the command to run, when the fonts were never built
 */
export function drawPng(svg: string): Buffer<ArrayBuffer> {
  const fontFiles = readAssetManifest().pictureFonts.map((file) => path.join(process.cwd(), 'public', file));
  return Buffer.from(new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).render().asPng());
}

/** The same, kept from one build to the next: a picture that has not changed is not made again. */
export async function drawKeptPng(svg: string): Promise<Buffer<ArrayBuffer>> {
  const key = createHash('sha256').update(svg).update(readAssetManifest().pictureFonts.join()).digest('hex');
  const file = path.join(keptFolder, `${key.slice(0, 32)}.png`);
  try {
    return Buffer.from(await readFile(/*turbopackIgnore: true*/ file));
  } catch {
    const png = drawPng(svg);
    // Whole or not at all: half a picture would be kept for good.
    writeWhole(file, png);
    return png;
  }
}
