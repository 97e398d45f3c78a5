import { buildFacets } from '@/lib/facets/facets';
import type { FacetPage } from '@/lib/facets/list-facet-pages';
import { countPages, facetListPath, listJobsOfPage } from '@/lib/listing/facet-list-pages';
import { JOBS_PER_PAGE } from '@/lib/listing/filter-jobs';
import { groupByLetter, type LetterLink, listLetterStarts, toLetterAnchor } from '@/lib/listing/letters';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { toWholeListLinks } from '@/lib/views/job-list/whole-list';
import { type JobRowData, toJobRow } from '@/lib/views/shared/job-row';
import type { WholeListLinks } from '@/lib/views/shared/whole-list-links';
import { toFilter } from './facet-wording';

export interface PagedJobs {
  /** One group without a title for a short list or that of a domain; else one a letter. */
  groups: readonly GroupOfJobs[];
  /** Letters of a long list, on all its pages; those of other pages keep their anchor here. */
  letters: readonly LetterLink[];
  /** The sub-domains of a domain. */
  parts: readonly PartLink[];
  paging: { page: number; pages: number; hrefOf: (page: number) => string; label: string };
  whole: WholeListLinks | null;
}

interface GroupOfJobs {
  letter: string | null;
  anchor: string;
  rows: readonly JobRowData[];
}

/** A sub-domain, whose page lists its jobs; its anchor is the place where the page of the domain leads to it. */
export interface PartLink {
  anchor: string;
  title: string;
  href: string;
  count: number;
}

/** From this number of jobs on, a list without parts is cut at its letters. */
const LETTERS_FROM = 40;

/**
 * Prepares the jobs of a page, 24 at a time, from A to Z: cut at their letters in a long list, with the way to the sub-domains of a domain.
 * @param page from 1
 */
export function toPagedJobs(catalogue: Catalogue, facetPage: FacetPage, page: number): PagedJobs {
  const { facet } = facetPage;
  const parts = listParts(catalogue, facetPage);
  const jobs = listJobsOfPage(facetPage, page);
  const isCut = parts.length === 0 && facet.count >= LETTERS_FROM;
  const toRows = (members: readonly JobSheet[]) => members.map((job) => toJobRow(catalogue, job));
  return {
    groups: isCut
      ? groupByLetter(jobs, nameOf).map(({ letter, items }) => ({
          letter,
          anchor: toLetterAnchor(letter),
          rows: toRows(items),
        }))
      : [{ letter: null, anchor: 'metiers', rows: toRows(jobs) }],
    letters: isCut ? listLetters(facetPage, page, jobs) : [],
    parts,
    paging: {
      page,
      pages: countPages(facetPage),
      hrefOf: (number) => facetListPath(facetPage, number),
      label: 'Pages des métiers',
    },
    whole: toWholeListLinks(toFilter(facetPage), facet.count),
  };
}

function nameOf({ name }: JobSheet): string {
  return name.masculine;
}

function listLetters(facetPage: FacetPage, page: number, shown: readonly JobSheet[]): LetterLink[] {
  const here = new Set(groupByLetter(shown, nameOf).map(({ letter }) => letter));
  return listLetterStarts(facetPage.facet.jobs.map(nameOf), JOBS_PER_PAGE).map(({ letter, page: start }) => ({
    letter,
    href: `${start === page ? '' : facetListPath(facetPage, start)}#${toLetterAnchor(letter)}`,
    anchor: here.has(letter) ? null : toLetterAnchor(letter),
  }));
}

function listParts(catalogue: Catalogue, { kind, facet, path }: FacetPage): PartLink[] {
  const domain = kind === 'domain' ? buildFacets(catalogue).domain.find(({ slug }) => slug === facet.slug) : undefined;
  return (domain?.subdomains ?? []).map(({ slug, label, count }) => ({
    anchor: slug,
    title: capitalizeFirst(label),
    href: `${path}/${slug}`,
    count,
  }));
}
