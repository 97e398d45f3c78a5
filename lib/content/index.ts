import type { Catalogue } from '@/lib/content/catalogue';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { describeFolderState, findContentFolder, readContentFiles } from '@/lib/content/source';

export type { Catalogue, Collection, SmicStep } from '@/lib/content/catalogue';
export { type LegalNotice, readLegalNotice } from '@/lib/content/legal-notice';

let known: { folder: string; state: string; catalogue: Catalogue } | null = null;

/**
 * The only door to the content. Reads the folder that CONTENT_DIR names once per process; in development, again when
 * one of its files has changed. Throws only where the folder cannot be read: wrong sheets are in `diagnostics`.
 */
export async function readCatalogue(): Promise<Catalogue> {
  const folder = findContentFolder();
  const isProduction = process.env.NODE_ENV === 'production';
  const state = isProduction ? '' : describeFolderState(folder);
  if (known?.folder !== folder || known.state !== state) {
    const today = new Date().toISOString().slice(0, 10);
    known = { folder, state, catalogue: loadCatalogue(readContentFiles(folder), today) };
  }
  return known.catalogue;
}
