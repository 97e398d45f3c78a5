import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { mapSheetReferences, type SheetReference } from '@/lib/model/catalogue/sheet-reference';
import type { Source } from '@/lib/model/job-sheet/job-sheet';
import { foldText } from '@/lib/text/fold-text';

/** Sheets named as examples: a source of all the sheets would list the whole catalogue once more. */
const MOST_EXAMPLES = 10;

/** A source named by at least one sheet. */
export interface CitedSource {
  name: string;
  publisher: string | null;
  date: string | null;
  licence: string | null;
  /** Distinct addresses, in the order of the sheets; a source often has one per sheet. */
  urls: readonly string[];
  /** Sheets that name it. */
  count: number;
  /** Ten of them at most, with the address each gives. */
  sheets: readonly (SheetReference & { url: string | null })[];
}

/**
 * Gathers the sources that the sheets name. Two mentions are one source when name, publisher, date and licence agree (case and
 * accents apart); their addresses may differ, since a source often has one page per job.
 * @returns most used first, then by name
 */
export function listCitedSources(catalogue: Catalogue): CitedSource[] {
  const references = mapSheetReferences(catalogue);
  const cited = new Map<string, { source: Source; sheets: Map<string, string | null> }>();
  for (const { file, sources } of [...catalogue.jobs, ...catalogue.trainings]) {
    for (const source of sources) {
      const key = identify(source);
      const entry = cited.get(key) ?? { source, sheets: new Map<string, string | null>() };
      cited.set(key, entry);
      entry.sheets.set(file, entry.sheets.get(file) ?? source.url);
    }
  }
  return [...cited.values()]
    .map(({ source: { name, publisher, date, licence }, sheets }) => ({
      name,
      publisher,
      date,
      licence,
      urls: [...new Set([...sheets.values()].filter((url) => url !== null))],
      count: sheets.size,
      sheets: [...sheets].slice(0, MOST_EXAMPLES).flatMap(([file, url]) => {
        const reference = references.get(file);
        return reference ? [{ ...reference, url }] : [];
      }),
    }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'fr'));
}

function identify({ name, publisher, date, licence }: Source): string {
  return [name, publisher ?? '', date ?? '', licence ?? ''].map(foldText).join('|');
}
