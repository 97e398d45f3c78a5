import { formatDate } from '@/lib/text/format-date';
import { frenchTypography } from '@/lib/text/french-typography';
import type { Source } from './job-sheet';

/**
 * Names a source in one line: what, who, when.
 * @param year the year of the figure, when it is not the source's own date
 * @returns "Idéo-Fiches métiers, Onisep, 21 octobre 2025"; "date non précisée" where none is known
 */
export function formatSource(source: Source, year?: number | null): string {
  const date = source.date ? formatDate(source.date) : (year?.toString() ?? 'date non précisée');
  return [frenchTypography(source.name), source.publisher, date].filter(Boolean).join(', ');
}
