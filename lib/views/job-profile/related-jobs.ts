import { compareHref } from '@/lib/listing/compare-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { RARE_SPREAD } from '@/lib/similar/explain-relation';
import { listRelatedJobs } from '@/lib/similar/list-related-jobs';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { type JobRowData, toJobRow } from '@/lib/views/shared/job-row';

export interface RelatedJobsData {
  rows: readonly JobRowData[];
  /** What the likeness rests on. */
  note: string;
  /** The job beside the first of them; null where there is none. */
  compare: { href: string; label: string } | null;
}

/** With the job itself, as many as a comparison shows at ease. */
const comparedWith = 2;

/** Prepares the jobs most like one; null where there is none. */
export function toRelatedJobs(catalogue: Catalogue, job: JobSheet): RelatedJobsData | null {
  const related = listRelatedJobs(catalogue, job);
  if (related.length === 0) return null;
  const nearest = related.slice(0, comparedWith).map(({ job: other }) => other.id);
  return {
    rows: related.map(({ job: other, reasons }) => toJobRow(catalogue, other, capitalizeFirst(reasons.join(' · ')))),
    note: `Rapprochements calculés à partir des fiches. Une formation est dite rare quand les métiers qui la citent sont de ${formatCount(RARE_SPREAD, 'famille', 'familles')} du ROME au plus.`,
    compare: {
      href: compareHref([job.id, ...nearest]),
      label: nearest.length === 1 ? 'Comparer ces deux métiers' : 'Comparer avec les deux premiers',
    },
  };
}
