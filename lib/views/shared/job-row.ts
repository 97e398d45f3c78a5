import { findUsualWorkplace } from '@/lib/guided-start/workplace/find-usual-workplace';
import { listWorkplaces } from '@/lib/guided-start/workplace/list-workplaces';
import { selectionHref } from '@/lib/listing/selection-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { formatLevel } from '@/lib/model/job-sheet/format-level';
import type { JobName, JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { findLevel } from '@/lib/model/job-sheet/levels';
import { isToldMinimum, LEVEL_NOT_ASKED, readLevelStanding } from '@/lib/pathways/level-standing';
import { describeLevel } from '@/lib/pathways/level-wording';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { findPayYear } from '@/lib/pay/pay-year';
import { type StartingPayWords, wordStartingPay } from '@/lib/pay/word-starting-pay';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { joinInFrench } from '@/lib/text/join-in-french';
import { listSentences } from '@/lib/text/list-sentences';
import { cutAtPause } from '@/lib/text/shorten';
import { type EmblemData, toJobEmblem } from './emblem';

/** A job in a list: enough to compare by eye without opening the sheet. */
export interface JobRowData {
  /** "MET.93" */
  id: string;
  slug: string;
  name: JobName;
  emblem: EmblemData;
  /** The beginning of its presentation, in one line or two. */
  line: string;
  pay: StartingPayWords | null;
  /** null when the sheet gives no level. */
  studies: RowStudies | null;
  /** "souvent dehors"; null unless the sheet says of one place that it is the usual one. */
  place: string | null;
  /** What the sheet does not say: "Paie et études non précisées"; null where it says both. */
  missing: string | null;
  /** Why the job is on this list: "Trouvé grâce à : animatrice de réseaux sociaux"; null where that is plain. */
  because: string | null;
  /** « Ma liste » with this job. */
  listHref: string;
}

/** The level of a job, called a minimum where it is one. */
interface RowStudies {
  /** "Études, au minimum", "Études" */
  label: string;
  /** "CAP", "bac + 3", "CAP, pas obligatoire" */
  words: string;
}

/** Longest presentation of a row, in characters. */
const LONGEST_LINE = 110;

/**
 * Prepares a job for a list: names, a line of presentation, starting pay, minimum level and usual place of work, as the sheet says them.
 * @param because why the job is on this list, in French; null when that is plain
 */
export function toJobRow(catalogue: Catalogue, job: JobSheet, because: string | null = null): JobRowData {
  const references = payReferencesOf(catalogue, catalogue.day);
  const pay = wordStartingPay(job, references, (salary) => findPayYear(salary, job, catalogue));
  const [sentence = ''] = listSentences(job.tagline);
  return {
    id: job.id,
    slug: job.slug,
    name: job.name,
    emblem: toJobEmblem(catalogue, job),
    line: cutAtPause(sentence, LONGEST_LINE),
    pay,
    studies: wordStudies(job),
    place: findUsualWorkplace(listWorkplaces(catalogue).get(job) ?? [])?.words ?? null,
    missing: describeMissing(pay === null, job.minimumLevel === null),
    because,
    listHref: selectionHref({ ids: [job.id] }),
  };
}

function wordStudies(job: JobSheet): RowStudies | null {
  const { minimumLevel } = job;
  if (!minimumLevel) return null;
  const words = wordLevel(minimumLevel);
  if (isToldMinimum(job)) return { label: 'Études, au minimum', words };
  return { label: 'Études', words: readLevelStanding(job) === 'usual' ? `${words}, ${LEVEL_NOT_ASKED}` : words };
}

function wordLevel({ slug, label }: { slug: string; label: string }): string {
  const step = findLevel(slug);
  return step ? describeLevel(step.slug) : formatLevel(label);
}

function describeMissing(noPay: boolean, noLevel: boolean): string | null {
  if (!noPay && !noLevel) return null;
  const missing = [...(noPay ? ['paie'] : []), ...(noLevel ? ['études'] : [])];
  return `${capitalizeFirst(joinInFrench(missing))} non ${noLevel ? 'précisées' : 'précisée'}`;
}
