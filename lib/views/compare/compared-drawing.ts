import { domainOf } from '@/lib/model/job-sheet/domain-of';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { nameJob } from '@/lib/model/job-sheet/name-job';

/** Jobs under one another on one scale; places are percents of the width. */
export interface ComparedDrawing<Mark> {
  rows: readonly DrawnJob<Mark>[];
  /** Said once under the rows: what a mark of the scale, an outline and a hatched row mean. */
  legend: readonly LegendLine[];
}

export interface LegendLine {
  key: 'smic' | 'outline' | 'dashed' | 'before-bac' | 'hatched';
  text: string;
}

export interface DrawnJob<Mark> {
  id: string;
  name: string;
  /** Slug of the domain, for the colour. */
  domain: string | null;
  /** "Au SMIC" */
  value: string;
  /** "1 867,02 € brut par mois" */
  detail: string | null;
  /** Null where the sheet does not say: the row is hatched. */
  mark: Mark | null;
}

/** What a row says of the job itself. */
export function nameRow(job: JobSheet) {
  const name = nameJob(job);
  return { id: job.id, name, domain: domainOf(job)?.slug ?? null };
}

/** The lines of a legend whose mark stands in the drawing. */
export function keepLegend(lines: readonly (LegendLine & { isDrawn: boolean })[]): LegendLine[] {
  return lines.filter(({ isDrawn }) => isDrawn).map(({ key, text }) => ({ key, text }));
}
