import { compareHref } from '@/lib/listing/compare-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { listRelatedJobs } from '@/lib/similar/list-related-jobs';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import type { PagePart } from '@/lib/views/shared/contents';
import { type JobRowData, toJobRow } from '@/lib/views/shared/job-row';

/** Jobs most like one, each with its reasons, and how they were found. */
export interface RelatedPart extends PagePart {
  kind: 'related';
  rows: readonly JobRowData[];
  /** What the likeness rests on. */
  note: string;
  /** The job beside the first of them. */
  compare: { href: string; label: string };
}

/** With the job itself, as many as a comparison shows at ease. */
const comparedWith = 2;

/** Makes the part about the jobs most like one; none where there is none. */
export function toRelatedPart(catalogue: Catalogue, job: JobSheet): RelatedPart[] {
  const related = listRelatedJobs(catalogue, job);
  if (related.length === 0) return [];
  const nearest = related.slice(0, comparedWith).map(({ job: other }) => other.id);
  return [
    {
      kind: 'related',
      anchor: 'metiers-proches',
      title: 'Métiers proches',
      rows: related.map(({ job: other, reasons }) => toJobRow(catalogue, other, capitalizeFirst(reasons.join(' · ')))),
      note: 'Rapprochements calculés par le site, à partir de ce que disent les fiches.',
      compare: {
        href: compareHref([job.id, ...nearest]),
        label: nearest.length === 1 ? 'Comparer ces deux métiers' : 'Comparer avec les deux métiers les plus proches',
      },
    },
  ];
}
