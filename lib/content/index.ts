import { loadCatalogue } from '@/lib/content/load-catalogue';
import { describeFolderState, findContentFolder, readContentFiles } from '@/lib/content/source';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerProcess } from '@/lib/model/catalogue/once-per-catalogue';

export { readLegalNotice } from '@/lib/content/legal-notice';
export { readSheetHead } from '@/lib/content/read-sheet-head';

interface Known {
  folder: string;
  state: string;
  catalogue: Catalogue;
}

/** What was read last, for all copies of this module in the process. */
const last = oncePerProcess('catalogue', (): { known?: Known } => ({}));

/**
 * The only door to the content. Reads the folder that CONTENT_DIR names once per process; in development, again when
 * one of its files has changed. Throws only where the folder cannot be read: wrong sheets are in `diagnostics`.
 */
export async function readCatalogue(): Promise<Catalogue> {
  const folder = findContentFolder();
  const isProduction = process.env.NODE_ENV === 'production';
  const state = isProduction ? '' : describeFolderState(folder);
  let { known } = last;
  if (known?.folder !== folder || known.state !== state) {
    const today = new Date().toISOString().slice(0, 10);
    known = { folder, state, catalogue: loadCatalogue(readContentFiles(folder), today) };
    last.known = known;
  }
  return known.catalogue;
}
