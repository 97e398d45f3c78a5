import { describeResults, type Noun } from '@/lib/listing/describe-results';
import { filterTrainings, TRAININGS_PER_PAGE, type TrainingListing } from '@/lib/listing/filter-trainings';
import { catalogueHref } from '@/lib/listing/job-list-query';
import { listLetterStarts, toLetterAnchor } from '@/lib/listing/letters';
import { TRAINING_FILTERS, type TrainingQuery, trainingsHref } from '@/lib/listing/training-list-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { searchJobs } from '@/lib/search/search-jobs';
import { searchTrainings } from '@/lib/search/search-trainings';
import { pageCrumbs } from '@/lib/seo/crumbs';
import { type PageMetadata, pageMetadata } from '@/lib/seo/page-metadata';
import { formatCount } from '@/lib/text/format-count';
import { type FilterGroupData, listActiveFilters, listActiveWords, toFilterGroups } from '@/lib/views/shared/filters';
import { type ListingData, type SearchHelpData, toResults, type WayOut } from '@/lib/views/shared/listing';

const titles = { domaine: 'Domaine des métiers visés', niveau: 'Niveau', duree: 'Durée', type: 'Type' } as const;
const noun: Noun = { singular: 'formation', plural: 'formations', none: 'Aucune formation' };
const mostNearNames = 5;
const mostTypes = 12;
/** Folding fewer than this saves nothing. */
const fewestFolded = 3;

/** True for the plain list of all trainings, which has letters. */
export function isWholeList(query: TrainingQuery): boolean {
  return query.q === '' && listUsedFilters(query).length === 0;
}

/** Prepares the page of the trainings around its list. */
export function toTrainingListing(catalogue: Catalogue, found: TrainingListing): ListingData {
  const { query, facets, page, pages, total } = found;
  const settings = {
    titles,
    hrefOf: (filter: keyof typeof titles, slug: string | null) => toResults(trainingsHref(query, { [filter]: slug })),
  };
  const filters = listUsedFilters(query);
  return {
    title: 'Toutes les formations',
    titleSize: 'short',
    crumbs: pageCrumbs('/formations'),
    search: {
      action: '/formations',
      query: query.q,
      label: 'Chercher une formation',
      placeholder: 'Nom ou sigle d’un diplôme',
      kept: filters.map((name) => ({ name, value: query[name] ?? '' })),
    },
    cards: [],
    summary: describeResults(noun, { total, q: query.q, filters: filters.length, page, pages }),
    reading: null,
    orderNote: null,
    sortLinks: [],
    notes: found.notes,
    activeFilters: [
      ...listActiveWords(query.q, filters.length > 0, toResults(trainingsHref(query, { q: '' }))),
      ...listActiveFilters(facets, settings),
    ],
    clearHref: '/formations',
    filterGroups: toFilterGroups(facets, settings).map(foldRareTypes),
    letters: isWholeList(query)
      ? listLetterStarts(
          catalogue.trainings.map(({ label }) => label),
          TRAININGS_PER_PAGE,
        ).map((start) => ({
          letter: start.letter,
          href: `${trainingsHref({}, { page: start.page })}#${toLetterAnchor(start.letter)}`,
        }))
      : [],
    paging: { page, pages, hrefOf: (number) => trainingsHref(query, { page: number }), label: 'Pages des formations' },
    whole: null,
    isEmpty: total === 0,
    help: total === 0 ? toSearchHelp(catalogue, query) : null,
  };
}

/** Real sheets have some fifty types: the commonest are shown, with the one in use; the others open. */
function foldRareTypes(group: FilterGroupData): FilterGroupData {
  if (group.key !== 'type' || group.options.length <= mostTypes + fewestFolded) return group;
  const isShown = ({ isActive }: FilterGroupData['options'][number], index: number) => isActive || index < mostTypes;
  return {
    ...group,
    options: group.options.filter(isShown),
    more: group.options.filter((option, index) => !isShown(option, index)),
  };
}

/** Plain pages and single filters are indexed; searches and crossed filters are not. */
export function toTrainingsMetadata({ query, page, total }: TrainingListing): PageMetadata {
  return pageMetadata({
    title:
      (query.q ? `Formations pour « ${query.q.slice(0, 40)} »` : 'Toutes les formations') +
      (page > 1 ? `, page ${page}` : ''),
    description: `${formatCount(total, 'formation', 'formations')} : durée, niveau du diplôme et métiers auxquels elles mènent.`,
    path: trainingsHref(query),
    noindex: query.q !== '' || listUsedFilters(query).length > 1 || total === 0,
  });
}

function listUsedFilters(query: TrainingQuery) {
  return TRAINING_FILTERS.filter((name) => query[name] !== null);
}

function toSearchHelp(catalogue: Catalogue, query: TrainingQuery): SearchHelpData {
  const { q } = query;
  const near = q ? searchTrainings(catalogue, q, { limit: mostNearNames }) : [];
  const jobs = q ? searchJobs(catalogue, q).total : 0;
  const ways: (WayOut | false)[] = [
    jobs > 0 && {
      key: 'metiers',
      label: `Chercher « ${q.slice(0, 60)} » parmi les métiers`,
      href: catalogueHref({ q }),
      detail: formatCount(jobs, 'métier', 'métiers'),
    },
    {
      key: 'toutes',
      label: 'Toutes les formations de A à Z',
      href: '/formations',
      detail: formatCount(catalogue.trainings.length, noun.singular, noun.plural),
    },
  ];
  return {
    nearNames: near.map(({ training }) => ({
      key: training.slug,
      label: training.label,
      href: `/formations/${training.slug}`,
      detail: training.duration,
    })),
    withLess: listUsedFilters(query).flatMap((name) => {
      const { total } = filterTrainings(catalogue, { ...query, [name]: null, page: 1 });
      if (total === 0) return [];
      return [
        {
          key: name,
          label: `Sans le filtre « ${titles[name]} »`,
          href: trainingsHref(query, { [name]: null }),
          detail: formatCount(total, noun.singular, noun.plural),
        },
      ];
    }),
    elsewhere: ways.filter((way) => way !== false),
    domains: [],
  };
}
