import { describeOrder, ORDER_PHRASES } from '@/lib/listing/describe-order';
import { describeResults } from '@/lib/listing/describe-results';
import type { JobListing } from '@/lib/listing/filter-jobs';
import { type CatalogueQuery, catalogueHref, csvHref, wholeListHref } from '@/lib/listing/job-list-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { type Crumb, crumbTo } from '@/lib/seo/crumbs';
import { type PageMetadata, pageMetadata } from '@/lib/seo/page-metadata';
import { absoluteUrl } from '@/lib/site/site-url';
import { formatCount } from '@/lib/text/format-count';
import { type JobRowData, toJobRow } from '@/lib/views/shared/job-row';
import { type NameSize, sizeOfName } from '@/lib/views/shared/name-size';
import type { WholeListLinks } from '@/lib/views/shared/whole-list-links';
import { listUsedFilters } from './filter-titles';
import { JOB_NOUN } from './job-noun';
import { toListTitle } from './list-title';

/** All jobs of a list on one page, to print. */
export interface WholeListData {
  /** Full address of the page, for those who hold it on paper. */
  address: string;
  crumbs: readonly Crumb[];
  title: string;
  titleSize: NameSize;
  /** "42 métiers avec ce filtre, de A à Z." */
  summary: string;
  /** What the order is made of, and what the amounts are. */
  remarks: readonly string[];
  /** What was not understood in the address. */
  notes: readonly string[];
  rows: readonly Pick<JobRowData, 'slug' | 'name' | 'pay' | 'studies' | 'place'>[];
  csvHref: string;
  /** The list, 24 jobs a page, where it is filtered. */
  backHref: string;
}

/** Prepares the page of a whole list. */
export function toWholeList(catalogue: Catalogue, found: JobListing): WholeListData {
  const { query, total, order } = found;
  const title = toListTitle(found);
  const filters = listUsedFilters(query).length;
  return {
    address: absoluteUrl(wholeListHref(query)),
    crumbs: [crumbTo('/'), crumbTo('/metiers'), { label: title }],
    title,
    titleSize: sizeOfName(title),
    summary: describeResults(JOB_NOUN, {
      total,
      q: query.q,
      filters,
      page: 1,
      pages: 1,
      order: ORDER_PHRASES[order],
    }),
    remarks: [
      describeOrder(order, found.unplaced),
      'La paie est ce que la fiche donne d’abord pour un début, au SMIC d’aujourd’hui s’il s’agit du SMIC. Sa source est nommée sur la fiche, et dans le fichier CSV.',
    ].filter((remark) => remark !== null),
    notes: found.notes,
    rows: found.jobs.map(({ job }) => {
      const { slug, name, pay, studies, place } = toJobRow(catalogue, job);
      return { slug, name, pay, studies, place };
    }),
    csvHref: csvHref(query),
    backHref: catalogueHref({ ...query, page: 1 }),
  };
}

/** Any list makes such a page: none is indexed. */
export function toWholeListMetadata(found: JobListing): PageMetadata {
  return pageMetadata({
    title: `${toListTitle(found)}, liste entière`,
    description: `${formatCount(found.total, 'métier', 'métiers')} sur une page, à imprimer : paie au début et niveau d’études minimum.`,
    path: wholeListHref(found.query),
    noindex: true,
  });
}

/**
 * The ways to a whole list, from one of its pages.
 * @param total jobs on all pages
 * @returns null for an empty list
 */
export function toWholeListLinks(query: Partial<CatalogueQuery>, total: number): WholeListLinks | null {
  return total === 0 ? null : { total, printHref: wholeListHref(query), csvHref: csvHref(query) };
}
