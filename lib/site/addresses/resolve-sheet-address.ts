import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { Training } from '@/lib/model/training/training';
import { resolveUnknownAddress } from './resolve-unknown-address';
import { splitPath } from './split-path';

/** What an address names: a sheet under its own address, or one that has moved. */
export type SheetAddress =
  | { kind: 'job'; job: JobSheet }
  | { kind: 'training'; training: Training }
  | { kind: 'moved'; to: string };

/**
 * Finds the sheet that the address of a page names, as the site itself would answer it: for what is made of a sheet, under addresses made
 * from that of its page.
 * @param path "/metiers/boulanger", "/formations/FOR.8010"
 * @returns `moved` with the address of the page for an id, a former name, another name; null where no sheet is meant
 */
export function resolveSheetAddress(catalogue: Catalogue, path: string): SheetAddress | null {
  const [folder, key = '', ...more] = splitPath(path);
  if (more.length > 0) return null;
  const job = folder === 'metiers' ? catalogue.findJob(key) : undefined;
  if (job?.slug === key) return { kind: 'job', job };
  const training = folder === 'formations' ? catalogue.findTraining(key) : undefined;
  if (training?.slug === key) return { kind: 'training', training };
  const answer = resolveUnknownAddress(catalogue, path);
  const isSheet = answer.kind === 'moved' && /^\/(?:metiers|formations)\/[^/]+$/.test(answer.to);
  return isSheet ? answer : null;
}
