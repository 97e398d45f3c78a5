import { formatSource } from '@/lib/model/job-sheet/format-source';
import type { Salary, Source } from '@/lib/model/job-sheet/job-sheet';
import { formatDate } from '@/lib/text/format-date';
import type { Catalogue } from './catalogue';

/** A salary, a study duration, or the key that the head gives for a level or statuses; left out for a sheet as a whole. */
export type Statement = Pick<Salary, 'source' | 'year'>;

interface FactSource {
  /** "Idéo-Fiches métiers, Onisep, 21 octobre 2025"; null where nobody is named. */
  named: string | null;
  /** The same; else that it is the sheet, which gives several sources, or "Source non précisée". */
  text: string;
  /** The year that the text tells; `unknown` where it says itself that it knows none, null where it says nothing of it. */
  year: number | 'unknown' | null;
}

/** What a job sheet and a training sheet both have. */
interface TracedSheet {
  sources: readonly Source[];
}

/**
 * Finds the source of a fact among those of its sheet: the one that the statement refers to. Where it refers to none: the one by which an
 * imported sheet names its collection, else the only one there is. Of several sources none is guessed: the first may say otherwise.
 * @returns undefined where the sheet names none that is sure to say it
 */
export function findSheetSource(
  { sources }: TracedSheet,
  { collection: { name, publisher } }: Pick<Catalogue, 'collection'>,
  statement?: Statement,
): Source | undefined {
  if (statement?.source) return sources.find(({ key }) => key === statement.source);
  const isCollection = (source: Source) => source.name === name && source.publisher === publisher;
  return sources.find(isCollection) ?? (sources.length === 1 ? sources[0] : undefined);
}

/** Names the source of a fact: that of the sheet (`findSheetSource`); the collection, where the sheet names no source at all. */
export function traceFact(
  sheet: TracedSheet,
  catalogue: Pick<Catalogue, 'collection'>,
  statement?: Statement,
): FactSource {
  const source = findSheetSource(sheet, catalogue, statement);
  if (source) {
    const year = source.date ? yearOf(source.date) : (statement?.year ?? 'unknown');
    return named(formatSource(source, statement?.year), year);
  }
  if (sheet.sources.length > 0) return statement?.source ? UNKNOWN : OF_THE_SHEET;
  const { name, publisher, date, credit } = catalogue.collection;
  if (publisher || date) {
    return named([name, publisher, date && formatDate(date)].filter(Boolean).join(', '), yearOf(date));
  }
  return credit ? named(credit, null) : UNKNOWN;
}

/** It gives several sources, and does not say which of them says this. */
const OF_THE_SHEET: FactSource = { named: null, text: 'Cette fiche, d’après les sources qu’elle cite', year: null };
const UNKNOWN: FactSource = { named: null, text: 'Source non précisée', year: 'unknown' };

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
