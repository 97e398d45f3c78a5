import { formatSource } from '@/lib/model/job-sheet/format-source';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { formatDate } from '@/lib/text/format-date';
import type { Catalogue } from './catalogue';

/**
 * Names the source of a fact: the one that the statement refers to, else the first of the sheet (its main source, as content/README.md
 * tells authors), else the collection.
 * @param statement a salary or a study duration; left out for a fact that has no source of its own (level, statuses)
 * @returns "Idéo-Fiches métiers, Onisep, 21 octobre 2025"; always a sentence, "Source non précisée" at worst
 */
export function findFactSource(
  job: JobSheet,
  { collection }: Pick<Catalogue, 'collection'>,
  statement?: { source: string | null; year: number | null },
): string {
  const named = job.sources.find(({ key }) => key === statement?.source);
  if (named) return formatSource(named, statement?.year);
  const [main] = job.sources;
  if (main) return formatSource(main, statement?.year);
  if (!collection.publisher && !collection.date) return collection.credit ?? 'Source non précisée';
  return [collection.name, collection.publisher, collection.date && formatDate(collection.date)]
    .filter(Boolean)
    .join(', ');
}
