import { type CompareQuery, compareHref, MOST_COMPARED } from '@/lib/listing/compare-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { domainOf } from '@/lib/model/job-sheet/domain-of';
import type { JobName, JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { nameJob, sayJobName } from '@/lib/model/job-sheet/name-job';
import { describeFinding } from '@/lib/search/match-reason';
import type { JobHit } from '@/lib/search/search-jobs';
import { type Crumb, crumbTo } from '@/lib/seo/crumbs';
import { type PageMetadata, pageMetadata } from '@/lib/seo/page-metadata';
import { listRelatedJobs } from '@/lib/similar/list-related-jobs';
import { absoluteUrl } from '@/lib/site/site-url';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { type EmblemData, toJobEmblem } from '@/lib/views/shared/emblem';
import { type AddJobData, type JobOffer, offerJob } from '@/lib/views/shared/job-offers';
import { type NameSize, sizeOfName } from '@/lib/views/shared/name-size';
import { type CompareProse, toCompareProse } from './compare-prose';
import { listCompareNotes } from './comparison-notes';
import { type CompareRow, toCompareRows } from './criteria';
import { drawPay, type PayDrawing } from './draw-pay';
import { drawStudies, type StudyDrawing } from './draw-studies';
import { listExamplePairs } from './list-example-pairs';
import { listSharedTrainings } from './list-shared-trainings';
import { toMovesBetween } from './moves-between';
import { readComparedPay } from './read-compared-pay';

/** A column of the comparison. */
export interface ComparedJob {
  id: string;
  slug: string;
  name: JobName;
  /** Both forms of the name. */
  label: string;
  /** A long name is set smaller: its column is narrow. */
  nameSize: NameSize;
  emblem: EmblemData;
  /** Slug of the domain, for the colour. */
  domain: string | null;
  /** The comparison without this job. */
  removeHref: string;
}

export interface ComparePageData {
  crumbs: readonly Crumb[];
  title: string;
  lead: string;
  /** What was left aside in the address, and why. */
  notes: readonly string[];
  /** Jobs found for the words typed, each leading to the comparison with it. */
  candidates: readonly JobOffer[];
  /** A table from two jobs on; empty before. */
  jobs: readonly ComparedJob[];
  rows: readonly CompareRow[];
  /** All jobs on one scale; null where nothing can be placed. */
  pay: PayDrawing | null;
  studies: StudyDrawing | null;
  prose: readonly CompareProse[];
  /** Sentences about moves between the jobs. */
  moves: readonly { key: string; text: string; source: string }[];
  sharedTrainings: readonly SharedTrainingLine[];
  /** Null where there is no room for another job. */
  add: AddJobData | null;
  /** Comparisons to go on with: near jobs to add, or examples. */
  suggestions: { title: string; links: readonly JobOffer[] };
  /** Full address of this comparison; null for the empty page. */
  address: string | null;
}

export interface SharedTrainingLine {
  key: string;
  label: string;
  /** Page of the training; null where the collection has none. */
  href: string | null;
  /** The jobs that recommend it, where it is not all of them. */
  jobs: string | null;
}

const counts = ['', 'un métier', 'deux métiers', 'trois métiers', 'quatre métiers'];
const mostSuggestions = 4;

/**
 * Prepares the page of a comparison.
 * @param hits jobs found for the words typed, to choose from
 * @param today YYYY-MM-DD
 */
export function toComparePage(
  catalogue: Catalogue,
  query: CompareQuery,
  hits: readonly JobHit[],
  today: string,
): ComparePageData {
  const { jobs } = query;
  const compared = jobs.length > 1 ? jobs : [];
  const pays = compared.map((job) => readComparedPay(catalogue, job, today));
  const ids = jobs.map(({ id }) => id);
  const isFull = jobs.length >= MOST_COMPARED;
  const title = jobs.length > 1 ? `Comparer ${counts[jobs.length]}` : 'Comparer des métiers';
  return {
    crumbs: [crumbTo('/'), crumbTo('/metiers'), { label: title }],
    title,
    lead: toLead(jobs),
    notes: listCompareNotes(query, hits.length),
    candidates: isFull ? [] : hits.map(({ job, reason }) => toCandidate(ids, job, describeFinding(reason))),
    jobs: jobs.map((job) => toComparedJob(catalogue, job, ids)),
    rows: compared.length > 0 ? toCompareRows(catalogue, compared, pays) : [],
    pay: drawPay(catalogue, compared, pays, today),
    studies: drawStudies(compared),
    prose: toCompareProse(compared, pays),
    moves: toMovesBetween(catalogue, jobs),
    sharedTrainings: listSharedTrainings(jobs).map(({ training, jobs: holders }) => ({
      key: training.id ?? training.label,
      label: capitalizeFirst(training.label),
      href: training.slug && `/formations/${training.slug}`,
      jobs: holders.length < jobs.length ? capitalizeFirst(holders.map(sayJobName).join(', ')) : null,
    })),
    add: isFull
      ? null
      : {
          action: '/comparer',
          kept: ids.map((id) => ({ name: 'm', value: id })),
          words: hits.length > 0 ? query.add : '',
          label: jobs.length > 0 ? 'Ajouter un métier' : 'Premier métier',
        },
    suggestions: toSuggestions(catalogue, jobs),
    address: jobs.length > 1 ? absoluteUrl(compareHref(ids)) : null,
  };
}

/** The head of the page: never indexed, since any list of jobs makes one. */
export function toCompareMetadata({ jobs }: CompareQuery): PageMetadata {
  const names = jobs.map(sayJobName).join(', ');
  return pageMetadata({
    title: jobs.length > 1 ? `Comparer : ${names}` : 'Comparer des métiers',
    description: `Paie au début, niveau, études, statuts, intérêts et formations de deux à quatre métiers, côte à côte. ${capitalizeFirst(names)}`,
    path: compareHref(jobs.map(({ id }) => id)),
    noindex: true,
  });
}

function toLead(jobs: readonly JobSheet[]): string {
  if (jobs.length > 1)
    return 'Dans le tableau, ce qui diffère vient d’abord. Les chiffres viennent des fiches ; ce que le site calcule ou déduit est dit.';
  const [only] = jobs;
  if (only) return `${nameJob(only)} : choisissez le métier à mettre à côté.`;
  return `Choisissez de deux à quatre métiers pour les voir côte à côte : paie au début, études, statuts, centres d’intérêt, formations.`;
}

function toComparedJob(catalogue: Catalogue, job: JobSheet, ids: readonly string[]): ComparedJob {
  return {
    id: job.id,
    slug: job.slug,
    name: job.name,
    label: nameJob(job),
    nameSize: sizeOfName(sayJobName(job)),
    emblem: toJobEmblem(catalogue, job),
    domain: domainOf(job)?.slug ?? null,
    removeHref: compareHref(ids.filter((id) => id !== job.id)),
  };
}

function toCandidate(ids: readonly string[], job: JobSheet, detail: string | null): JobOffer {
  return offerJob(job, compareHref([...ids, job.id]), detail);
}

/** Near jobs to put beside the first one, or comparisons to begin with. */
function toSuggestions(catalogue: Catalogue, jobs: readonly JobSheet[]): ComparePageData['suggestions'] {
  const ids = jobs.map(({ id }) => id);
  const [first] = jobs;
  if (first && jobs.length < MOST_COMPARED) {
    const near = listRelatedJobs(catalogue, first).filter(({ job }) => !jobs.includes(job));
    const links = near.slice(0, mostSuggestions).map(({ job, reasons }) => ({
      ...toCandidate(ids, job, capitalizeFirst(reasons[0] ?? '')),
    }));
    if (links.length > 0) return { title: `Métiers proches : ${sayJobName(first)}`, links };
  }
  if (jobs.length > 1) return { title: '', links: [] };
  return {
    title: 'Des exemples',
    links: listExamplePairs(catalogue).map((pair) => ({
      key: pair.map(({ id }) => id).join(),
      label: capitalizeFirst(pair.map(sayJobName).join(', ')),
      href: compareHref(pair.map(({ id }) => id)),
      detail: null,
    })),
  };
}
