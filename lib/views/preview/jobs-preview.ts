import type { CompareQuery } from '@/lib/listing/compare-query';
import type { SelectionQuery } from '@/lib/listing/selection-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { domainOf } from '@/lib/model/job-sheet/domain-of';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { nameJob } from '@/lib/model/job-sheet/name-job';
import { formatCount } from '@/lib/text/format-count';
import { toJobEmblem } from '@/lib/views/shared/emblem';
import type { PreviewData, PreviewJob } from './preview';

/** Jobs that a picture names; of a longer list, one place says how many others there are. */
const MOST_NAMED = 6;
const COUNTS = ['', 'Un métier', 'Deux métiers', 'Trois métiers', 'Quatre métiers'];

/** Makes the picture of a comparison: the names of its jobs. Null where there is none to compare. */
export function toComparisonPreview(catalogue: Catalogue, { jobs }: Pick<CompareQuery, 'jobs'>): PreviewData | null {
  if (jobs.length === 0) return null;
  return { ...toJobsPreview(catalogue, jobs), eyebrow: 'Comparaison', title: `${COUNTS[jobs.length]} côte à côte` };
}

/** Makes the picture of a list of jobs: its title, the names of its first jobs. Null where it has none. */
export function toSelectionPreview(
  catalogue: Catalogue,
  { jobs, title }: Pick<SelectionQuery, 'jobs' | 'title'>,
): PreviewData | null {
  if (jobs.length === 0) return null;
  const count = formatCount(jobs.length, 'métier', 'métiers');
  return {
    ...toJobsPreview(catalogue, jobs),
    eyebrow: title ? `Une liste de ${count}` : 'Une liste à partager',
    title: title || `${count} à découvrir`,
  };
}

function toJobsPreview(
  catalogue: Catalogue,
  jobs: readonly JobSheet[],
): Pick<PreviewData, 'domain' | 'drawing' | 'body' | 'source'> {
  const named = jobs.length > MOST_NAMED ? jobs.slice(0, MOST_NAMED - 1) : jobs;
  const others = jobs.length - named.length;
  return {
    domain: null,
    drawing: null,
    body: {
      kind: 'jobs',
      jobs: named.map((job) => toPreviewJob(catalogue, job)),
      more: others > 0 ? `et ${formatCount(others, 'autre métier', 'autres métiers')}` : null,
    },
    source: null,
  };
}

function toPreviewJob(catalogue: Catalogue, job: JobSheet): PreviewJob {
  return {
    name: nameJob(job),
    domain: domainOf(job)?.slug ?? null,
    emblem: toJobEmblem(catalogue, job),
  };
}
