/** In place of lib/content: the catalogue that the build has prepared, without the texts of the sheets, which come where an answer needs them. */
export { readCatalogue } from '@/app/in-browser/prepared-catalogue';

/** Sheets in error are shown by the development server only. */
export function readSheetHead(): string {
  return '';
}
