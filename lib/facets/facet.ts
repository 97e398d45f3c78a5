import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';

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
