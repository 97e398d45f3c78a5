import { buildFacets } from '@/lib/facets/facets';
import { listGuidedQuestions } from '@/lib/guided-start/list-guided-questions';
import { filterJobs, type JobListing } from '@/lib/listing/filter-jobs';
import { type CatalogueQuery, catalogueHref } from '@/lib/listing/job-list-query';
import { trainingsHref } from '@/lib/listing/training-list-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { nameJob } from '@/lib/model/job-sheet/name-job';
import { describeReason } from '@/lib/search/match-reason';
import { searchJobs } from '@/lib/search/search-jobs';
import { searchTrainings } from '@/lib/search/search-trainings';
import { suggestByPrefix } from '@/lib/search/suggest-by-prefix';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { countQuestions } from '@/lib/views/guided-start/answers';
import type { SearchHelpData, WayOut } from '@/lib/views/shared/listing';
import { FILTER_TITLES, listUsedFilters } from './filter-titles';

const mostNearNames = 5;
/** So many results or fewer are little. */
const few = 3;

/**
 * Prepares where to go from a search that finds nothing, or a little less under one that finds little.
 * @returns null where there is enough to read, or where nothing was asked
 */
export function toSearchHelp(catalogue: Catalogue, { query, total }: JobListing): SearchHelpData | null {
  const isAsked = query.q !== '' || listUsedFilters(query).length > 0;
  if (total > few || !isAsked) return null;
  return {
    nearNames: total === 0 ? listNearNames(catalogue, query.q) : [],
    withLess: listFewerFilters(catalogue, query, total),
    elsewhere: listElsewhere(catalogue, query.q),
    domains:
      total > 0
        ? []
        : buildFacets(catalogue).domain.map(({ slug, label, count }) => ({
            slug,
            label: capitalizeFirst(label),
            href: `/domaines/${slug}`,
            count,
          })),
  };
}

/** What the words find without the filters, else names that begin alike. */
function listNearNames(catalogue: Catalogue, q: string): WayOut[] {
  if (q === '') return [];
  const { hits } = searchJobs(catalogue, q, { limit: mostNearNames });
  const near = hits.length > 0 ? hits : suggestByPrefix(catalogue, q, mostNearNames);
  return near.map(({ job, reason }) => ({
    key: job.slug,
    label: nameJob(job),
    href: `/metiers/${job.slug}`,
    detail: reason.kind === 'name' ? null : describeReason(reason),
  }));
}

/** The same search without one of its filters, where that finds more. A domain goes with its sub-domain. */
function listFewerFilters(catalogue: Catalogue, query: CatalogueQuery, found: number): WayOut[] {
  return listUsedFilters(query).flatMap((name) => {
    const without = { [name]: null, ...(name === 'domaine' && { 'sous-domaine': null }) };
    const { total } = filterJobs(catalogue, { ...query, ...without, page: 1 });
    if (total <= found) return [];
    return [
      {
        key: name,
        label: `Sans le filtre « ${FILTER_TITLES[name]} »`,
        href: catalogueHref(query, without),
        detail: formatCount(total, 'métier', 'métiers'),
      },
    ];
  });
}

function listElsewhere(catalogue: Catalogue, q: string): WayOut[] {
  const trainings = q ? searchTrainings(catalogue, q).length : 0;
  const questions = countQuestions(listGuidedQuestions(catalogue));
  const ofTrainings: WayOut = {
    key: 'formations',
    label: `Chercher « ${q.slice(0, 60)} » parmi les formations`,
    href: trainingsHref({ q }),
    detail: formatCount(trainings, 'formation', 'formations'),
  };
  const guidedStart: WayOut | null =
    questions === null
      ? null
      : {
          key: 'par-ou-commencer',
          label: `${capitalizeFirst(questions)} pour commencer`,
          href: '/par-ou-commencer',
          detail: null,
        };
  const all: WayOut = {
    key: 'tous',
    label: 'Tous les métiers de A à Z',
    href: '/metiers',
    detail: formatCount(catalogue.jobs.length, 'métier', 'métiers'),
  };
  return [...(trainings > 0 ? [ofTrainings] : []), ...(guidedStart ? [guidedStart] : []), all];
}
