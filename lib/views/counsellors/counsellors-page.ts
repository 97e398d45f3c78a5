import { type SelectionPath, selectionHref } from '@/lib/listing/selection-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { nameJob } from '@/lib/model/job-sheet/name-job';
import { listRelatedJobs } from '@/lib/similar/list-related-jobs';
import { toEmbedCard } from '@/lib/views/embed/embed-card';

/** As many jobs as the example of a list has. */
const LISTED = 5;

/** What the page for counsellors shows of the sheets. */
export interface CounsellorsPageData {
  /** A job to show it all on; null for a catalogue without jobs. */
  example: CounsellorsExample | null;
  /** Where an error is reported; null where the collection gives nowhere. */
  reportTo: string | null;
}

interface CounsellorsExample {
  /** "Boulangère ou boulanger" */
  name: string;
  path: string;
  /** What the list of the example holds, in words. */
  listed: string;
  /** Pay as its first screen says it, with its source: never one without the other; null where the sheet gives none. */
  pay: { label: string; value: string; detail: string | null; source: string } | null;
  /** A list of it and of jobs near it, and what is made of that list. */
  lists: Record<SelectionPath, string>;
}

/**
 * Gathers what the page for counsellors shows. The example is the job whose sheet draws on the most sources, the first of them in the order
 * of the catalogue: the same for the same sheets. One that has jobs near it goes before.
 * @param today YYYY-MM-DD, the day whose SMIC the pay is compared with
 */
export function toCounsellorsPage(catalogue: Catalogue, today: string): CounsellorsPageData {
  const job = findExample(catalogue);
  return { example: job ? toExample(catalogue, job, today) : null, reportTo: catalogue.collection.reportTo };
}

function findExample(catalogue: Catalogue): JobSheet | undefined {
  const { jobs } = catalogue;
  const paid = jobs.filter(({ salaries }) => salaries.some(({ kind }) => kind !== 'text'));
  const sourced = [...(paid.length > 0 ? paid : jobs)].sort((a, b) => b.sources.length - a.sources.length);
  return sourced.find((job) => listNear(catalogue, job).length > 0) ?? sourced[0];
}

function listNear(catalogue: Catalogue, job: JobSheet): JobSheet[] {
  return listRelatedJobs(catalogue, job, { max: LISTED - 1 }).map((related) => related.job);
}

function toExample(catalogue: Catalogue, job: JobSheet, today: string): CounsellorsExample {
  const { facts, sources } = toEmbedCard(catalogue, job, today);
  const pay = facts.find(({ key }) => key === 'pay');
  const near = listNear(catalogue, job);
  const ids = [job, ...near].map(({ id }) => id);
  const to = (path: SelectionPath) => selectionHref({ ids }, path);
  return {
    name: nameJob(job),
    path: `/metiers/${job.slug}`,
    listed: near.length > 0 ? `${nameJob(job)} et des métiers proches` : nameJob(job),
    pay: pay ? { label: pay.label, value: pay.value, detail: pay.detail, source: sources[0] ?? '' } : null,
    lists: {
      '/selection': to('/selection'),
      '/selection/livret': to('/selection/livret'),
      '/selection/classe': to('/selection/classe'),
      '/selection/emporter': to('/selection/emporter'),
      '/selection.csv': to('/selection.csv'),
    },
  };
}
