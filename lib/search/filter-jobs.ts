import type { Catalogue } from '@/lib/content/catalogue';
import { frenchTypography } from '@/lib/format/french-typography';
import type { JobSheet } from '@/lib/job-sheet/job-sheet';
import { buildFacets, type Facet } from '@/lib/relations/facets';
import { type CatalogueQuery, JOB_FILTERS, type JobFilter } from './catalogue-query';
import { type FilterOption, takePage } from './list-query';
import type { MatchReason } from './match-reason';
import { searchJobs } from './search-jobs';

export const JOBS_PER_PAGE = 24;

export interface JobResult {
  job: JobSheet;
  /** What the words found it by; null where none were searched. */
  reason: MatchReason | null;
}

export interface JobListing {
  /** The jobs of this page: A–Z, or most relevant first when words are searched. */
  jobs: readonly JobResult[];
  /** Jobs on all pages. */
  total: number;
  pages: number;
  page: number;
  /** Values of each filter, with the number of jobs given the words and the other filters; a value may have 0. */
  facets: Record<JobFilter, readonly FilterOption[]>;
  /** The query that was really answered, without the values that do not exist. */
  query: CatalogueQuery;
  /** French sentences about what was ignored. */
  notes: readonly string[];
}

const FILTER_NAMES: Record<JobFilter, string> = {
  domaine: 'Le domaine',
  niveau: 'Le niveau',
  interet: 'Le centre d’intérêt',
  statut: 'Le statut',
  salaire: 'La tranche de salaire',
};

/** Answers a query of /metiers: words, five filters and a page. Unknown values are left aside and said in `notes`. */
export function filterJobs(catalogue: Catalogue, query: CatalogueQuery): JobListing {
  const notes = [...query.notes];
  const { domains, levels, interests, statuses, payBands } = buildFacets(catalogue);
  const values: Record<JobFilter, readonly Facet[]> = {
    domaine: domains,
    niveau: levels,
    interet: interests,
    statut: statuses,
    salaire: payBands,
  };
  const selected = Object.fromEntries(
    JOB_FILTERS.map((filter) => [filter, findValue(values[filter], filter, query[filter], notes)]),
  ) as Record<JobFilter, Facet | null>;

  const found: readonly JobResult[] = query.q
    ? searchJobs(catalogue, query.q).hits
    : catalogue.jobs.map((job) => ({ job, reason: null }));
  const members = Object.fromEntries(
    JOB_FILTERS.map((filter) => [filter, selected[filter] && new Set(selected[filter].jobs)]),
  ) as Record<JobFilter, Set<JobSheet> | null>;
  const passes = (job: JobSheet, except?: JobFilter) =>
    JOB_FILTERS.every((filter) => filter === except || (members[filter]?.has(job) ?? true));

  const countOptions = (filter: JobFilter): FilterOption[] => {
    const others = new Set(found.filter(({ job }) => passes(job, filter)).map(({ job }) => job));
    return values[filter].map(({ slug, label, jobs }) => ({
      slug,
      label,
      count: jobs.filter((job) => others.has(job)).length,
      selected: selected[filter]?.slug === slug,
    }));
  };

  const all = found.filter(({ job }) => passes(job)).map(({ job, reason }) => ({ job, reason }));
  const { items, ...position } = takePage(all, JOBS_PER_PAGE, query.page, notes);
  const slugOf = (filter: JobFilter) => selected[filter]?.slug ?? null;
  return {
    jobs: items,
    ...position,
    facets: {
      domaine: countOptions('domaine'),
      niveau: countOptions('niveau'),
      interet: countOptions('interet'),
      statut: countOptions('statut'),
      salaire: countOptions('salaire'),
    },
    query: {
      q: query.q,
      domaine: slugOf('domaine'),
      niveau: slugOf('niveau'),
      interet: slugOf('interet'),
      statut: slugOf('statut'),
      salaire: slugOf('salaire'),
      page: position.page,
      notes,
    },
    notes,
  };
}

function findValue(facets: readonly Facet[], filter: JobFilter, slug: string | null, notes: string[]): Facet | null {
  if (slug === null) return null;
  const facet = facets.find((value) => value.slug === slug);
  if (!facet)
    notes.push(
      frenchTypography(
        `${FILTER_NAMES[filter]} « ${slug.slice(0, 40)} » n’existe pas dans ce catalogue : ce filtre est ignoré.`,
      ),
    );
  return facet ?? null;
}
