import { readFileSync } from 'node:fs';
import { writeWhole } from '@/lib/disk/write-whole.mjs';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { createCatalogue } from '@/lib/model/catalogue/create-catalogue';

/**
 * Keeps a catalogue as a file, so that what was built can be served without reading a sheet again. A file of that name is always
 * whole.
 */
export function keepCatalogue(file: string, catalogue: Catalogue): void {
  // Its look-ups are functions, which JSON leaves out: they are made anew from the records.
  writeWhole(file, JSON.stringify(catalogue));
}

/**
 * Reads a catalogue that was kept, several times faster than the sheets it was made from.
 * @throws in French, where the file is missing or not whole
 */
export function readKeptCatalogue(file: string): Catalogue {
  try {
    return createCatalogue(JSON.parse(readFileSync(/*turbopackIgnore: true*/ file, 'utf8')));
  } catch (cause) {
    throw new Error(`Le catalogue construit « ${file} » est illisible : relancez « npm run build ».`, { cause });
  }
}
