import { formatSource } from '@/lib/model/job-sheet/format-source';
import type { JobSheet, Salary, Source } from '@/lib/model/job-sheet/job-sheet';
import { formatDate } from '@/lib/text/format-date';
import type { Catalogue, Collection } from './catalogue';

/** A salary, a study duration, or the key that the head gives for a level or statuses; left out for a sheet as a whole. */
type Statement = Pick<Salary, 'source' | 'year'>;

interface FactSource {
  /** "Idéo-Fiches métiers, Onisep, 21 octobre 2025"; null where nobody is named. */
  named: string | null;
  /** The same, or "Source non précisée". */
  text: string;
  /** The year that the text tells; `unknown` where it says itself that it knows none, null where it says nothing of it. */
  year: number | 'unknown' | null;
}

/**
 * Finds the source of a fact: the one that the statement refers to. Where it refers to none, the collection, if the sheet says that it is of
 * it or names no source at all; else the only source of the sheet. Of several sources none is guessed: the first may say otherwise.
 */
export function traceFact(
  { sources }: Pick<JobSheet, 'sources'>,
  { collection }: Pick<Catalogue, 'collection'>,
  statement?: Statement,
): FactSource {
  const key = statement?.source ?? null;
  const source = key === null ? findOwnSource(sources, collection) : sources.find((candidate) => candidate.key === key);
  if (source) {
    const year = source.date ? yearOf(source.date) : (statement?.year ?? 'unknown');
    return named(formatSource(source, statement?.year), year);
  }
  const { name, publisher, date, credit } = collection;
  if (sources.length > 0) return UNKNOWN;
  if (publisher || date) {
    return named([name, publisher, date && formatDate(date)].filter(Boolean).join(', '), yearOf(date));
  }
  return credit ? named(credit, null) : UNKNOWN;
}

const UNKNOWN: FactSource = { named: null, text: 'Source non précisée', year: 'unknown' };

/** The source by which an imported sheet names its collection, else the only one there is. */
function findOwnSource(sources: readonly Source[], { name, publisher }: Collection): Source | undefined {
  const isCollection = (source: Source) => source.name === name && source.publisher === publisher;
  return sources.find(isCollection) ?? (sources.length === 1 ? sources[0] : undefined);
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
