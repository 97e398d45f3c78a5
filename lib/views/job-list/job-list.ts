import { FACET_ADDRESSES } from '@/lib/facets/facet-addresses';
import { describeOrder, ORDER_LABELS, ORDER_PHRASES } from '@/lib/listing/describe-order';
import { describeResults } from '@/lib/listing/describe-results';
import { JOBS_PER_PAGE, type JobListing } from '@/lib/listing/filter-jobs';
import { type CatalogueQuery, catalogueHref, JOB_ORDERS } from '@/lib/listing/job-list-query';
import { listLetterStarts, toLetterAnchor } from '@/lib/listing/letters';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findCards } from '@/lib/search/cards/find-cards';
import { pageCrumbs } from '@/lib/seo/crumbs';
import { type PageMetadata, pageMetadata } from '@/lib/seo/page-metadata';
import { formatCount } from '@/lib/text/format-count';
import { listActiveFilters, listActiveWords, toFilterGroups } from '@/lib/views/shared/filters';
import { type ListingData, type SortLink, toResults } from '@/lib/views/shared/listing';
import { sizeOfName } from '@/lib/views/shared/name-size';
import { toSearchCard } from '@/lib/views/shared/search-card';
import { describeCode } from './describe-code';
import { describeReading } from './describe-reading';
import { explainWords } from './explain-words';
import { FILTER_TITLES, listUsedFilters } from './filter-titles';
import { JOB_NOUN } from './job-noun';
import { toListTitle } from './list-title';
import { toSearchHelp } from './search-help';
import { toWholeListLinks } from './whole-list';

/** True for the plain list of all jobs from A to Z, which has letters. */
export function isWholeCatalogue(query: CatalogueQuery): boolean {
  return query.q === '' && query.tri === null && listUsedFilters(query).length === 0;
}

/** Prepares the page of the catalogue around its list. */
export function toCatalogueListing(catalogue: Catalogue, found: JobListing): ListingData {
  const { query, facets, page, pages, total, order } = found;
  const settings = {
    titles: FILTER_TITLES,
    hrefOf: (filter: keyof typeof FILTER_TITLES, slug: string | null) =>
      toResults(catalogueHref(query, { [filter]: slug })),
  };
  const filters = listUsedFilters(query);
  const cards = page === 1 ? findCards(catalogue, query.q).map(toSearchCard) : [];
  const words = explainWords(found.asked, found.understood, listWrittenForms(found));
  const title = toListTitle(found);
  return {
    title,
    titleSize: sizeOfName(title),
    crumbs: pageCrumbs('/metiers'),
    search: {
      action: '/metiers',
      query: query.q,
      label: 'Chercher un métier',
      placeholder: 'Un métier, un mot',
      kept: [...filters, ...(query.tri ? (['tri'] as const) : [])].map((name) => ({ name, value: query[name] ?? '' })),
    },
    cards,
    summary: describeResults(JOB_NOUN, {
      total,
      // A code is read as one, however it was typed: its letter is no word.
      q: found.code?.code ?? ((total > 0 && words.read) || query.q),
      filters: filters.length,
      page,
      pages,
      order: ORDER_PHRASES[order],
      isAside: cards.length > 0,
    }),
    reading: found.code ? describeCode(found.code) : describeReading(query.q, words, total),
    orderNote: total > 1 ? describeOrder(order, found.unplaced) : null,
    sortLinks: total > 1 ? listSortLinks(found) : [],
    notes: found.notes,
    activeFilters: [
      ...listActiveWords(query.q, filters.length > 0, toResults(catalogueHref(query, { q: '' }))),
      ...listActiveFilters(facets, settings),
    ],
    clearHref: '/metiers',
    filterGroups: toFilterGroups(facets, settings),
    letters: isWholeCatalogue(query)
      ? listLetterStarts(
          catalogue.jobs.map(({ name }) => name.masculine),
          JOBS_PER_PAGE,
        ).map((start) => ({
          letter: start.letter,
          href: `${catalogueHref({}, { page: start.page })}#${toLetterAnchor(start.letter)}`,
        }))
      : [],
    paging: { page, pages, hrefOf: (number) => catalogueHref(query, { page: number }), label: 'Pages des métiers' },
    whole: toWholeListLinks(query, total),
    isEmpty: total === 0,
    help: toSearchHelp(catalogue, found),
  };
}

/** Plain pages are indexed; one filter alone has its own page, which is the one to index; searches, crossed filters and other orders are not. */
export function toCatalogueMetadata(found: JobListing): PageMetadata {
  const { query, page, total } = found;
  const isSearch = query.q !== '' || query.salaire !== null || query.tri !== null;
  const path = isSearch ? null : findOwnPage(query);
  return pageMetadata({
    title: toListTitle(found) + (page > 1 ? `, page ${page}` : ''),
    description: `${formatCount(total, 'métier expliqué', 'métiers expliqués')} en français : présentation, salaire au début et niveau d’études minimum, à comparer d’un coup d’œil.`,
    path: path ?? catalogueHref(query),
    noindex: isSearch || total === 0 || (path === null && listUsedFilters(query).length > 0),
  });
}

/** The page of its own that a filter has, where it is the only one; a sub-domain comes with its domain. */
function findOwnPage(query: CatalogueQuery): string | null {
  const used = listUsedFilters(query);
  if (used.length !== (query['sous-domaine'] === null ? 1 : 2)) return null;
  const address = Object.values(FACET_ADDRESSES).find(({ param }) => param === used[0]);
  return address?.folder ? [address.folder, ...used.map((filter) => query[filter])].join('/') : null;
}

function listSortLinks({ query, order }: JobListing): SortLink[] {
  return JOB_ORDERS.filter((key) => query.q !== '' || key !== 'pertinence').map((key) => ({
    key,
    label: ORDER_LABELS[key],
    href: toResults(catalogueHref(query, { tri: key })),
    isCurrent: key === order,
  }));
}

/** What the results were found by, and their names, as they are written. */
function listWrittenForms({ jobs }: JobListing): string[] {
  return jobs.flatMap(({ job, reason }) => [...(reason ? [reason.form] : []), job.name.feminine, job.name.masculine]);
}
