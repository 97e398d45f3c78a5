import { formatSource } from '@/lib/model/job-sheet/format-source';
import type { Salary, Source } from '@/lib/model/job-sheet/job-sheet';
import { formatDate } from '@/lib/text/format-date';
import type { Catalogue } from './catalogue';

/** A salary or a study duration; left out for a fact that has no source of its own (level, statuses). */
export type Statement = Pick<Salary, 'source' | 'year'>;

interface FactSource {
  /** "Idéo-Fiches métiers, Onisep, 21 octobre 2025"; null where nobody is named. */
  named: string | null;
  /** The same, or "Source non précisée". */
  text: string;
  /** The year that the text tells; `unknown` where it says itself that it knows none, null where it says nothing of it. */
  year: number | 'unknown' | null;
}

/** What a job sheet and a training sheet both have. */
interface TracedSheet {
  sources: readonly Source[];
}

/**
 * Finds the source of a fact among those of its sheet: the one that the statement refers to, else the first (its main source, as
 * content/README.md tells authors).
 * @returns undefined where the sheet names none: the collection is then the source
 */
export function findSheetSource({ sources }: TracedSheet, statement?: Statement): Source | undefined {
  return sources.find(({ key }) => key === statement?.source) ?? sources[0];
}

/** Names the source of a fact: that of the sheet (`findSheetSource`), else the collection. */
export function traceFact(
  sheet: TracedSheet,
  { collection }: Pick<Catalogue, 'collection'>,
  statement?: Statement,
): FactSource {
  const source = findSheetSource(sheet, statement);
  if (source) {
    const year = source.date ? yearOf(source.date) : (statement?.year ?? 'unknown');
    return named(formatSource(source, statement?.year), year);
  }
  const { name, publisher, date, credit } = collection;
  if (publisher || date) {
    return named([name, publisher, date && formatDate(date)].filter(Boolean).join(', '), yearOf(date));
  }
  return credit ? named(credit, null) : { named: null, text: 'Source non précisée', year: 'unknown' };
}

function named(text: string, year: FactSource['year']): FactSource {
  return { named: text, text, year };
}

function yearOf(date: string | null): number | null {
  return Number(date?.slice(0, 4)) || null;
}

/** Names the source of a fact in a sentence; "Source non précisée" at worst. */
export function findFactSource(...fact: Parameters<typeof traceFact>): string {
  return traceFact(...fact).text;
}
