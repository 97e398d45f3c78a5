import { buildFacets } from '@/lib/facets/facets';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { formatLevel } from '@/lib/model/job-sheet/format-level';
import type { JobName, JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { formatStartingPay } from '@/lib/pay/starting-pay';
import { shorten } from '@/lib/text/shorten';
import { toSlug } from '@/lib/text/slug';

/** A job in a list: enough to compare by eye without opening the sheet. */
export interface JobRowData {
  slug: string;
  name: JobName;
  tagline: string;
  /** Slug of the first domain, for the colour; null when the sheet names none. */
  domain: string | null;
  /** "2 230 €", "au SMIC"; null when the sheet gives no figure. */
  pay: string | null;
  /** What the figure is: "brut par mois". */
  payDetail: string | null;
  level: string | null;
  /** Why the job is on this list: "trouvé grâce à : animatrice de réseaux sociaux", "3 formations rares en commun". */
  because: string | null;
}

/** Longest presentation of a row, in characters: two lines on a wide screen. */
const longestTagline = 170;

/**
 * Prepares a job for a list: names, a line of presentation, starting pay and minimum level, as the sheet says them.
 * @param because why the job is on this list, in French; null when that is plain
 */
export function toJobRow(catalogue: Catalogue, job: JobSheet, because: string | null = null): JobRowData {
  const pay = formatStartingPay(job.salaries, payReferencesOf(catalogue, catalogue.day));
  const [first] = job.domains;
  const domain = first && buildFacets(catalogue).domain.find(({ slug }) => slug === toSlug(first.domain));
  return {
    slug: job.slug,
    name: job.name,
    tagline: shorten(job.tagline, longestTagline),
    domain: domain?.slug ?? null,
    pay: pay?.pay ?? null,
    payDetail: pay?.detail ?? null,
    level: job.minimumLevel ? formatLevel(job.minimumLevel.label) : null,
    because,
  };
}
