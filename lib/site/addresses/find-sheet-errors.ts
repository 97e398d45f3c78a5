import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { sortDiagnostics } from '@/lib/diagnostics/report';
import { toSlug } from '@/lib/text/slug';
import { splitPath } from './split-path';

/** Errors that may explain why an address has no page. */
export interface SheetErrors {
  errors: readonly Diagnostic[];
  /** Whether they stand in the sheet that was asked for; otherwise they are all the errors there are. */
  isOfAskedSheet: boolean;
}

/**
 * Finds the errors of the sheet that an address without a page asks for. A sheet in error has no slug: its file name and what it says of
 * itself before its first part are compared with the address instead.
 * @param path "/metiers/boulanger" or "/metiers/MET.17", escaped or not
 * @param readHead gives the beginning of a file, empty where it cannot be read
 * @returns all errors where no sheet in error looks like the one asked for; null where there is no error at all
 */
export function findSheetErrors(
  diagnostics: readonly Diagnostic[],
  path: string,
  readHead: (file: string) => string,
): SheetErrors | null {
  const errors = sortDiagnostics(diagnostics.filter(({ severity }) => severity === 'error'));
  if (errors.length === 0) return null;
  const [folder = '', key = ''] = splitPath(path);
  const slug = toSlug(key);
  const files = [...new Set(errors.map(({ file }) => file))].filter((file) => file.startsWith(`${folder}/`));
  const asked = slug === '' ? [] : files.filter((file) => isNamed(slug, file, readHead(file)));
  return asked.length > 0
    ? { errors: errors.filter(({ file }) => asked.includes(file)), isOfAskedSheet: true }
    : { errors, isOfAskedSheet: false };
}

/** "met-17" names metiers/MET.17_boulanger.md, and "boulanger" a sheet that says "- Masculin: boulanger"; whole words only. */
function isNamed(slug: string, file: string, head: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  return [name, ...head.split('\n')].some((text) => `-${toSlug(text)}-`.includes(`-${slug}-`));
}
