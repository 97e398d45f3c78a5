import { factsOfSelection, type SelectionQuery, selectionHref } from '@/lib/listing/selection-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { linkCredit } from '@/lib/model/catalogue/collection-licence';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { nameJob } from '@/lib/model/job-sheet/name-job';
import { type PageMetadata, pageMetadata } from '@/lib/seo/page-metadata';
import { absoluteUrl, SITE_NAME } from '@/lib/site/site-url';
import { formatCount } from '@/lib/text/format-count';
import { formatDate } from '@/lib/text/format-date';
import type { TextPart } from '@/lib/text/link-words';
import { toSlug } from '@/lib/text/slug';
import { type JobProfileData, toJobProfile } from '@/lib/views/job-profile/job-profile';
import { describeUnknownJobs } from '@/lib/views/shared/job-offers';
import { type JobRowData, toJobRow } from '@/lib/views/shared/job-row';

/** Longest name of a file, without its extension. */
const LONGEST_NAME = 100;
const UNTITLED = 'Ma liste de métiers';

/** A list of jobs as one file, which is read without network. */
export interface TakeAway {
  title: string;
  /** Empty where the list has none. */
  note: string;
  /** "12 métiers, fichier préparé le 27 novembre 2026 à partir de Métiers en clair." */
  made: string;
  /** What was asked for and is not in the file. */
  missing: readonly string[];
  /** Public address of the list. */
  address: string;
  jobs: readonly TakenJob[];
  credit: readonly TextPart[] | null;
  /** "pour-lina.html" */
  fileName: string;
}

/** A job of the file. */
interface TakenJob {
  /** "met-17" */
  anchor: string;
  name: string;
  row: JobRowData;
  /** Makes the whole profile: each takes a while, and they are not all made at once. */
  toProfile: () => JobProfileData;
}

/**
 * Prepares the file of a list: its contents, and the whole profile of each job.
 * @param today YYYY-MM-DD, the day whose SMIC the figures are compared with
 */
export function toTakeAway(catalogue: Catalogue, query: SelectionQuery, today: string): TakeAway {
  const title = query.title || UNTITLED;
  const count = formatCount(query.jobs.length, 'métier', 'métiers');
  return {
    title,
    note: query.note,
    made: `${count}, fichier préparé le ${formatDate(today)} à partir de ${SITE_NAME}.`,
    missing: listMissing(query),
    address: absoluteUrl(selectionHref(factsOfSelection(query))),
    jobs: query.jobs.map((job) => ({
      anchor: anchorOf(job),
      name: nameJob(job),
      row: toJobRow(catalogue, job),
      toProfile: () => toJobProfile(catalogue, job, today),
    })),
    credit: linkCredit(catalogue.collection),
    fileName: `${(toSlug(title) || toSlug(UNTITLED)).slice(0, LONGEST_NAME).replace(/-$/, '')}.html`,
  };
}

/** Where the file has what an address of the site leads to: "/metiers/boulanger" → "met-17". */
export function listAnchors(jobs: readonly JobSheet[]): Map<string, string> {
  return new Map(jobs.flatMap((job) => [job.slug, job.id].map((key) => [`/metiers/${key}`, anchorOf(job)] as const)));
}

/** The head of the page that says why there is no file. */
export function toNothingToTakeMetadata(): PageMetadata {
  return pageMetadata({
    title: 'Emporter une liste de métiers',
    description: 'Une liste de métiers en un seul fichier, qui se lit sans connexion. Il y faut au moins un métier.',
    path: '/selection/emporter',
    noindex: true,
  });
}

/** What was asked for and is in no file, in sentences; empty where all is there. */
export function listMissing({ unknown, leftOut }: Pick<SelectionQuery, 'unknown' | 'leftOut'>): string[] {
  return [
    ...describeUnknownJobs(unknown),
    ...(leftOut.length > 0
      ? [`Trop de métiers pour un fichier, laissés de côté : ${leftOut.map(nameJob).join(', ')}.`]
      : []),
  ];
}

function anchorOf({ id }: JobSheet): string {
  return toSlug(id);
}
