import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findContentFolder } from '@/lib/content/source';

/**
 * Reads what comes before the first `## ` of a sheet: front matter, title, id, names. For sheets in error, of which the catalogue knows nothing.
 * @param file relative to the content folder
 * @returns empty where the file cannot be read
 */
export function readSheetHead(file: string): string {
  try {
    const text = readFileSync(/*turbopackIgnore: true*/ join(findContentFolder(), file), 'utf8');
    return text.split(/^## /m, 1)[0] ?? '';
  } catch {
    return '';
  }
}
