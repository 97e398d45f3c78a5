import { readKeptCatalogue } from '@/lib/content/built-catalogue';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { describeFolderState, findContentFolder, readContentFiles } from '@/lib/content/source';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerProcess } from '@/lib/model/catalogue/once-per-catalogue';

export { readLegalNotice } from '@/lib/content/legal-notice';
export { readSheetHead } from '@/lib/content/read-sheet-head';

interface Known {
  /** The kept catalogue, or the folder of sheets. */
  source: string;
  /** Changes with the files of the folder; empty where they are not looked at again. */
  state: string;
  catalogue: Catalogue;
}

/** What was read last, for all copies of this module in the process. */
const last = oncePerProcess('catalogue', (): { known?: Known } => ({}));

/**
 * The only door to the content. A site that is built or served reads the catalogue that its build kept (CATALOGUE_FILE), once per
 * process: sheets that have changed since cannot make its lists lead to pages that do not exist. Elsewhere the sheets of the folder that
 * CONTENT_DIR names are read; in development, again when one of them has changed. Throws only where nothing can be read: wrong sheets
 * are in `diagnostics`.
 */
export async function readCatalogue(): Promise<Catalogue> {
  const kept = process.env.CATALOGUE_FILE;
  const folder = findContentFolder();
  const source = kept || folder;
  const state = kept || process.env.NODE_ENV === 'production' ? '' : describeFolderState(folder);
  let { known } = last;
  if (known?.source !== source || known.state !== state) {
    known = { source, state, catalogue: kept ? readKeptCatalogue(kept) : readSheets(folder) };
    last.known = known;
  }
  return known.catalogue;
}

function readSheets(folder: string): Catalogue {
  return loadCatalogue(readContentFiles(folder), new Date().toISOString().slice(0, 10));
}
