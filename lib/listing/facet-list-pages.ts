import { type FacetPage, listFacetPages } from '@/lib/facets/list-facet-pages';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { JOBS_PER_PAGE } from './filter-jobs';

/** One page of the jobs that share a value; the first has the address of the value. */
export interface FacetListPage {
  facetPage: FacetPage;
  /** From 1. */
  page: number;
  /** "/niveaux/cap", "/niveaux/cap/2" */
  path: string;
}

/** Lists every page of every facet, 24 jobs a page, those of a value one after the other. */
export function listFacetListPages(catalogue: Catalogue): FacetListPage[] {
  return listFacetPages(catalogue).flatMap((facetPage) =>
    Array.from({ length: countPages(facetPage) }, (_, index) => ({
      facetPage,
      page: index + 1,
      path: facetListPath(facetPage, index + 1),
    })),
  );
}

/** How many pages the jobs of a value take, at least one. */
export function countPages({ facet }: FacetPage): number {
  return Math.max(1, Math.ceil(facet.count / JOBS_PER_PAGE));
}

/** The jobs of one page, from A to Z. */
export function listJobsOfPage({ facet }: FacetPage, page: number): readonly JobSheet[] {
  return facet.jobs.slice((page - 1) * JOBS_PER_PAGE, page * JOBS_PER_PAGE);
}

/** The address of a page of the jobs of a value. */
export function facetListPath({ path }: FacetPage, page: number): string {
  return page > 1 ? `${path}/${page}` : path;
}
