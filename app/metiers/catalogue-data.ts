import { listActiveFilters, toFilterGroups } from '@/app/listing-data';
import type { EmptyResultsData, WayOut } from '@/components/listing/empty-results';
import type { ListingData } from '@/components/listing/listing-page';
import type { Catalogue } from '@/lib/content';
import { capitalizeFirst } from '@/lib/format/capitalize-first';
import { formatCount } from '@/lib/format/format-count';
import { formatGenderedName } from '@/lib/format/format-gendered-name';
import { NBSP } from '@/lib/format/spaces';
import { buildFacets } from '@/lib/relations/facets';
import { type CatalogueQuery, catalogueHref, JOB_FILTERS } from '@/lib/search/catalogue-query';
import { describeResults, type Noun } from '@/lib/search/describe-results';
import { filterJobs, JOBS_PER_PAGE, type JobListing } from '@/lib/search/filter-jobs';
import { listLetterStarts, toLetterAnchor } from '@/lib/search/letters';
import { describeReason } from '@/lib/search/match-reason';
import { searchJobs } from '@/lib/search/search-jobs';
import { searchTrainings } from '@/lib/search/search-trainings';
import { suggestByBeginning } from '@/lib/search/suggest-by-beginning';
import { trainingsHref } from '@/lib/search/training-query';
import { type PageMetadata, pageMetadata } from '@/lib/seo/page-metadata';

const titles = {
  domaine: 'Domaine',
  niveau: 'Niveau',
  interet: 'Intérêt',
  statut: 'Statut',
  salaire: 'Salaire au début',
} as const;
const noun: Noun = { singular: 'métier', plural: 'métiers', none: 'Aucun métier' };
const mostNearNames = 5;

/** True for the plain list of all jobs, which has letters. */
export function isWholeCatalogue(query: CatalogueQuery): boolean {
  return query.q === '' && listUsedFilters(query).length === 0;
}

/** Prepares the page of the catalogue around its list. */
export function toCatalogueListing(catalogue: Catalogue, found: JobListing): ListingData {
  const { query, facets, page, pages, total } = found;
  const settings = {
    titles,
    hrefOf: (filter: keyof typeof titles, slug: string | null) => catalogueHref(query, { [filter]: slug }),
  };
  const filters = listUsedFilters(query);
  return {
    title: 'Tous les métiers',
    crumbs: [{ label: 'Accueil', href: '/' }, { label: 'Métiers' }],
    search: {
      action: '/metiers',
      query: query.q,
      label: 'Chercher un métier',
      placeholder: 'Nom d’un métier, mot du métier',
      kept: filters.map((name) => ({ name, value: query[name] ?? '' })),
    },
    summary: describeResults(noun, { total, q: query.q, filters: filters.length, page, pages }),
    notes: found.notes,
    activeFilters: [
      ...(query.q
        ? [{ key: 'q', label: `Mots${NBSP}: ${query.q.slice(0, 60)}`, href: catalogueHref(query, { q: '' }) }]
        : []),
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
    empty: total === 0 ? toEmptyResults(catalogue, query) : null,
  };
}

/** Plain pages are indexed; one filter alone has its own page, which is the one to index; searches and crossed filters are not. */
export function toCatalogueMetadata(found: JobListing): PageMetadata {
  const { query, page, total } = found;
  const filters = listUsedFilters(query);
  return pageMetadata({
    title:
      (query.q ? `Métiers pour «${NBSP}${query.q.slice(0, 40)}${NBSP}»` : 'Tous les métiers') +
      (page > 1 ? `, page ${page}` : ''),
    description: `${formatCount(total, 'métier expliqué', 'métiers expliqués')} en français : présentation, salaire au début et niveau d’études minimum, à comparer d’un coup d’œil.`,
    path: findOwnPage(query) ?? catalogueHref(query),
    noindex: query.q !== '' || filters.length > 1 || query.salaire !== null || total === 0,
  });
}

function findOwnPage(query: CatalogueQuery): string | null {
  if (query.domaine) return `/domaines/${query.domaine}`;
  if (query.niveau) return `/niveaux/${query.niveau}`;
  return query.interet ? `/interets/${query.interet}` : null;
}

function listUsedFilters(query: CatalogueQuery) {
  return JOB_FILTERS.filter((name) => query[name] !== null);
}

function toEmptyResults(catalogue: Catalogue, query: CatalogueQuery): EmptyResultsData {
  const { q } = query;
  const ofWords = q ? searchJobs(catalogue, q, { limit: mostNearNames }).hits : [];
  const near = ofWords.length > 0 ? ofWords : suggestByBeginning(catalogue, q, mostNearNames);
  const trainings = q ? searchTrainings(catalogue, q).length : 0;
  const { domains, interests, levels } = buildFacets(catalogue);
  const ways: (WayOut | false)[] = [
    trainings > 0 && {
      key: 'formations',
      label: `Chercher «${NBSP}${q.slice(0, 60)}${NBSP}» parmi les formations`,
      href: trainingsHref({ q }),
      detail: formatCount(trainings, 'formation', 'formations'),
    },
    {
      key: 'tous',
      label: 'Tous les métiers de A à Z',
      href: '/metiers',
      detail: formatCount(catalogue.jobs.length, 'métier', 'métiers'),
    },
    (domains.length > 0 || levels.length > 0 || interests.length > 0) && {
      key: 'entrees',
      label: domains.length > 0 ? 'Par domaine, niveau ou centre d’intérêt' : 'Par niveau ou centre d’intérêt',
      href: '/domaines',
      detail: null,
    },
  ];
  return {
    nearNames: near.map(({ job, reason }) => ({
      key: job.slug,
      label: capitalizeFirst(formatGenderedName(job.name).joined),
      href: `/metiers/${job.slug}`,
      detail: describeReason(reason),
    })),
    withLess: listFewerFilters(catalogue, query),
    waysIn: ways.filter((way) => way !== false),
  };
}

/** The same search without one of its filters, where that finds something. */
function listFewerFilters(catalogue: Catalogue, query: CatalogueQuery): WayOut[] {
  return listUsedFilters(query).flatMap((name) => {
    const { total } = filterJobs(catalogue, { ...query, [name]: null, page: 1 });
    return total === 0
      ? []
      : [
          {
            key: name,
            label: `Sans le filtre «${NBSP}${titles[name]}${NBSP}»`,
            href: catalogueHref(query, { [name]: null }),
            detail: formatCount(total, 'métier', 'métiers'),
          },
        ];
  });
}
