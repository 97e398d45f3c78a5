import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import { formatLevel } from '@/lib/model/job-sheet/format-level';
import { formatStatus } from '@/lib/model/job-sheet/format-status';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { findNetRate } from '@/lib/pay/net-rate';
import { findPayBand, NO_PAY, PAY_BANDS } from '@/lib/pay/pay-bands';
import { findStartingEuros } from '@/lib/pay/starting-euros';
import { toSlug } from '@/lib/text/slug';

/** One value that jobs share: a domain, a level, an interest, a status. */
export interface Facet {
  /** ASCII key of its page or filter. */
  slug: string;
  /** French label to show. */
  label: string;
  count: number;
  /** Jobs that have it, in the order of the catalogue. */
  jobs: readonly JobSheet[];
}

export interface DomainFacet extends Facet {
  /** By label; their slugs are unique inside the domain only. */
  subdomains: readonly Facet[];
}

interface LevelFacet extends Facet {
  /** Position on the scale of levels; null for a label that is not on it. */
  rank: number | null;
}

export interface Facets {
  /** By label. */
  domains: readonly DomainFacet[];
  /** Lowest first; labels off the scale at the end. */
  levels: readonly LevelFacet[];
  /** By label. */
  interests: readonly Facet[];
  /** Most frequent first. */
  statuses: readonly Facet[];
  /** Bands of starting pay, lowest first; jobs without an amount at the end. */
  payBands: readonly Facet[];
}

interface Value {
  slug: string;
  label: string;
}

/**
 * Groups the jobs by domain, minimum level, interest and status, as the sheets say them; a value that no job has does not exist.
 * Made once per catalogue.
 */
export const buildFacets = oncePerCatalogue((catalogue: Catalogue): Facets => {
  const { jobs } = catalogue;
  return {
    domains: groupJobs(jobs, (job) => job.domains.map(({ domain }) => toValue(domain)))
      .map((domain) => ({ ...domain, subdomains: listSubdomains(domain) }))
      .sort(byLabel),
    levels: listLevels(jobs),
    interests: groupJobs(jobs, (job) => job.interests.map((interest) => toValue(interest))).sort(byLabel),
    statuses: groupJobs(jobs, (job) => job.employmentStatuses.map((status) => toValue(status, formatStatus))).sort(
      (a, b) => b.count - a.count || byLabel(a, b),
    ),
    payBands: listPayBands(catalogue),
  };
});

function toValue(wording: string, format: (wording: string) => string = (text) => text): Value {
  return { slug: toSlug(wording), label: format(wording) };
}

function groupJobs(jobs: readonly JobSheet[], valuesOf: (job: JobSheet) => readonly Value[]): Facet[] {
  const groups = new Map<string, { label: string; jobs: Set<JobSheet> }>();
  for (const job of jobs) {
    for (const { slug, label } of valuesOf(job)) {
      const group = groups.get(slug) ?? { label, jobs: new Set() };
      if (slug) groups.set(slug, group);
      group.jobs.add(job);
    }
  }
  return [...groups].map(([slug, { label, jobs: members }]) => ({
    slug,
    label,
    count: members.size,
    jobs: [...members],
  }));
}

function listSubdomains({ slug, jobs }: Facet): Facet[] {
  return groupJobs(jobs, (job) =>
    job.domains.flatMap(({ domain, subdomain }) => (subdomain && toSlug(domain) === slug ? [toValue(subdomain)] : [])),
  ).sort(byLabel);
}

function listLevels(jobs: readonly JobSheet[]): LevelFacet[] {
  const rankOf = (facet: Facet) => facet.jobs[0]?.minimumLevel?.rank ?? null;
  return groupJobs(jobs, ({ minimumLevel }) =>
    minimumLevel ? [{ slug: minimumLevel.slug, label: formatLevel(minimumLevel.label) }] : [],
  )
    .map((facet) => ({ ...facet, rank: rankOf(facet) }))
    .sort((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER) || byLabel(a, b));
}

function listPayBands({ jobs, wages }: Catalogue): Facet[] {
  const rate = findNetRate(wages);
  const order = [...PAY_BANDS, NO_PAY].map(({ slug }) => slug);
  return groupJobs(jobs, (job) => {
    const pay = findStartingEuros(job, rate);
    const { slug, label } = pay ? findPayBand(pay.euros) : NO_PAY;
    return [{ slug, label }];
  }).sort((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug));
}

function byLabel(a: Facet, b: Facet): number {
  return a.label.localeCompare(b.label, 'fr');
}
