import { formatSource } from '@/lib/model/job-sheet/format-source';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { formatDate } from '@/lib/text/format-date';
import type { Catalogue } from './catalogue';

interface FactSource {
  /** "Idéo-Fiches métiers, Onisep, 21 octobre 2025"; always a sentence, "Source non précisée" at worst. */
  text: string;
  /** The year that the text tells; `unknown` where it says itself that it knows none, null where it says nothing of it. */
  year: number | 'unknown' | null;
}

/**
 * Finds the source of a fact: the one that the statement refers to, else the first of the sheet (its main source, as content/README.md
 * tells authors), else the collection.
 * @param statement a salary or a study duration; left out for a fact that has no source of its own (level, statuses)
 */
export function traceFact(
  { sources }: Pick<JobSheet, 'sources'>,
  { collection }: Pick<Catalogue, 'collection'>,
  statement?: { source: string | null; year: number | null },
): FactSource {
  const source = sources.find(({ key }) => key === statement?.source) ?? sources[0];
  if (source) {
    const year = source.date ? yearOf(source.date) : (statement?.year ?? 'unknown');
    return { text: formatSource(source, statement?.year), year };
  }
  const { name, publisher, date, credit } = collection;
  if (publisher || date) {
    return { text: [name, publisher, date && formatDate(date)].filter(Boolean).join(', '), year: yearOf(date) };
  }
  return credit ? { text: credit, year: null } : { text: 'Source non précisée', year: 'unknown' };
}

function yearOf(date: string | null): number | null {
  return Number(date?.slice(0, 4)) || null;
}

/** Names the source of a fact in a sentence: the text of `traceFact`. */
export function findFactSource(...fact: Parameters<typeof traceFact>): string {
  return traceFact(...fact).text;
}
