import { formatSource } from '@/lib/model/job-sheet/format-source';
import type { JobSheet, Salary } from '@/lib/model/job-sheet/job-sheet';
import { formatDate } from '@/lib/text/format-date';
import type { Catalogue } from './catalogue';

/** A salary or a study duration; left out for a fact that has no source of its own (level, statuses). */
type Statement = Pick<Salary, 'source' | 'year'>;

/** Names the source of a fact as `findNamedSource` does; always a sentence, "Source non précisée" at worst. */
export function findFactSource(job: JobSheet, catalogue: Pick<Catalogue, 'collection'>, statement?: Statement): string {
  return findNamedSource(job, catalogue, statement) ?? 'Source non précisée';
}

/**
 * Names the source of a fact: the one that the statement refers to, else the first of the sheet (its main source, as content/README.md
 * tells authors), else the collection.
 * @returns "Idéo-Fiches métiers, Onisep, 21 octobre 2025"; null where none of them names any
 */
export function findNamedSource(
  job: JobSheet,
  { collection }: Pick<Catalogue, 'collection'>,
  statement?: Statement,
): string | null {
  const named = job.sources.find(({ key }) => key === statement?.source);
  if (named) return formatSource(named, statement?.year);
  const [main] = job.sources;
  if (main) return formatSource(main, statement?.year);
  if (!collection.publisher && !collection.date) return collection.credit;
  return [collection.name, collection.publisher, collection.date && formatDate(collection.date)]
    .filter(Boolean)
    .join(', ');
}
