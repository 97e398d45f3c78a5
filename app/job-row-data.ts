import type { JobRowData } from '@/components/job-list/job-row';
import type { Catalogue } from '@/lib/content';
import { formatLevel } from '@/lib/format/format-level';
import { formatStartingPay } from '@/lib/format/format-starting-pay';
import { frenchTypography } from '@/lib/format/french-typography';
import { shorten } from '@/lib/format/shorten';
import type { JobSheet } from '@/lib/job-sheet/job-sheet';
import { toSlug } from '@/lib/job-sheet/slug';
import { buildFacets } from '@/lib/relations/facets';

/** Longest presentation of a row, in characters: two lines on a wide screen. */
const longestTagline = 170;

/**
 * Prepares a job for a list: names, a line of presentation, starting pay and minimum level, as the sheet says them.
 * @param because why the job is on this list, in French; null when that is plain
 */
export function toJobRow(catalogue: Catalogue, job: JobSheet, because: string | null = null): JobRowData {
  const pay = formatStartingPay(job.salaries);
  const [first] = job.domains;
  const domain = first && buildFacets(catalogue).domains.find(({ slug }) => slug === toSlug(first.domain));
  return {
    slug: job.slug,
    name: job.name,
    tagline: frenchTypography(shorten(job.tagline, longestTagline)),
    domain: domain?.slug ?? null,
    pay: pay?.pay ?? null,
    payDetail: pay?.detail ?? null,
    level: job.minimumLevel ? formatLevel(job.minimumLevel.label) : null,
    because,
  };
}
