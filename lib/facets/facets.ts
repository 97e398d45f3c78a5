import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { DomainFacet, Facet } from './facet';
import type { FacetKind } from './facet-addresses';
import { FACETS } from './registry';

/** The values of each kind, in its order; sub-domains stand in their domain. */
export type Facets = Readonly<Record<Exclude<FacetKind, 'subdomain' | 'domain'>, readonly Facet[]>> & {
  readonly domain: readonly DomainFacet[];
};

/**
 * Groups the jobs by what they share, as the sheets say it; a value that no job has does not exist.
 * Made once per catalogue.
 */
export const buildFacets = oncePerCatalogue((catalogue: Catalogue): Facets => {
  const list = (kind: FacetKind, jobs = catalogue.jobs, domain: string | null = null) =>
    groupJobs(jobs, (job) => FACETS[kind].valuesOf(job, { catalogue, domain })).sort(FACETS[kind].compare);
  return {
    domain: list('domain').map((domain) => ({ ...domain, subdomains: list('subdomain', domain.jobs, domain.slug) })),
    interest: list('interest'),
    level: list('level'),
    status: list('status'),
    payBand: list('payBand'),
  };
});

function groupJobs(
  jobs: readonly JobSheet[],
  valuesOf: (job: JobSheet) => readonly Pick<Facet, 'slug' | 'label'>[],
): Facet[] {
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
