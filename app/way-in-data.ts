import type { Neighbour } from '@/components/ways-in/neighbours';
import type { SpreadData } from '@/components/ways-in/spread';
import type { GroupOfJobs, WayInData } from '@/components/ways-in/way-in-page';
import type { Catalogue } from '@/lib/content';
import { capitalizeFirst } from '@/lib/format/capitalize-first';
import { frenchTypography } from '@/lib/format/french-typography';
import type { JobSheet } from '@/lib/job-sheet/job-sheet';
import { findLevelMeaning } from '@/lib/job-sheet/level-meanings';
import { buildFacets, type DomainFacet, type Facet, type LevelFacet } from '@/lib/relations/facets';
import { describeSummary, summarizeJobs } from '@/lib/relations/summarize-jobs';
import { type CatalogueQuery, catalogueHref } from '@/lib/search/catalogue-query';
import { groupByLetter, toLetterAnchor } from '@/lib/search/letters';
import { toJobRow } from './job-row-data';

/** From this number of jobs on, a list without parts is cut at its letters. */
const lettersFrom = 40;
/** Interests that the page of a level counts. */
const mostInterests = 10;

/** Prepares the page of a domain: its jobs by sub-domain, and how they spread over the levels. */
export function toDomainPage(catalogue: Catalogue, domain: DomainFacet): WayInData {
  const { domains } = buildFacets(catalogue);
  return {
    ...toPage(catalogue, domain, 'Domaine'),
    domain: domain.slug,
    groups: groupBySubdomain(catalogue, domain),
    isAlphabetical: false,
    summary: describeSummary(summarizeJobs(domain.jobs)),
    spread: spreadOverLevels(catalogue, domain, { domaine: domain.slug }),
    neighbours: { title: 'Les autres domaines', entries: listNeighbours(domains, domain, '/domaines') },
  };
}

/** Prepares the page of an interest. */
export function toInterestPage(catalogue: Catalogue, interest: Facet): WayInData {
  const { interests } = buildFacets(catalogue);
  return {
    ...toPage(catalogue, interest, 'Centre d’intérêt'),
    title: `«\u00a0${toTitle(interest.label)}\u00a0»`,
    summary: describeSummary(summarizeJobs(interest.jobs)),
    spread: spreadOverLevels(catalogue, interest, { interet: interest.slug }),
    neighbours: { title: 'Les autres centres d’intérêt', entries: listNeighbours(interests, interest, '/interets') },
  };
}

/** Prepares the page of a minimum level: what it is, and the domains of its jobs where the sheets name some. */
export function toLevelPage(catalogue: Catalogue, level: LevelFacet): WayInData {
  const { domains, interests, levels } = buildFacets(catalogue);
  return {
    ...toPage(catalogue, level, 'Niveau minimum'),
    meaning: findLevelMeaning(level.slug),
    summary: describeSummary(summarizeJobs(level.jobs), { withLevels: false }),
    spread:
      toSpread('Domaines, quand la fiche en nomme un', domains, level, (slug) => ({
        niveau: level.slug,
        domaine: slug,
      })) ??
      keepLargest(
        toSpread('Centres d’intérêt les plus cités', interests, level, (slug) => ({
          niveau: level.slug,
          interet: slug,
        })),
      ),
    neighbours: { title: 'Les autres niveaux', entries: listNeighbours(levels, level, '/niveaux') },
  };
}

function toTitle(label: string): string {
  return capitalizeFirst(frenchTypography(label));
}

/** What the three kinds of pages share. */
function toPage(catalogue: Catalogue, facet: Facet, kind: string) {
  const isAlphabetical = facet.count >= lettersFrom;
  return {
    crumbs: [
      { label: 'Accueil', href: '/' },
      { label: 'Domaines, niveaux, centres d’intérêt', href: '/domaines' },
      { label: toTitle(facet.label) },
    ],
    kind,
    domain: null,
    title: toTitle(facet.label),
    meaning: null,
    groups: isAlphabetical
      ? groupJobsByLetter(catalogue, facet.jobs)
      : [toGroup(catalogue, 'metiers', 'Métiers', facet.jobs)],
    isAlphabetical,
  };
}

function toGroup(catalogue: Catalogue, anchor: string, title: string, jobs: readonly JobSheet[]): GroupOfJobs {
  return { anchor, title, rows: jobs.map((job) => toJobRow(catalogue, job)) };
}

function groupJobsByLetter(catalogue: Catalogue, jobs: readonly JobSheet[]): GroupOfJobs[] {
  return groupByLetter(jobs, ({ name }) => name.masculine).map(({ letter, items }) =>
    toGroup(catalogue, toLetterAnchor(letter), letter, items),
  );
}

/** A job that belongs to several sub-domains stands in each. */
function groupBySubdomain(catalogue: Catalogue, { jobs, subdomains }: DomainFacet): GroupOfJobs[] {
  const sorted = new Set(subdomains.flatMap((subdomain) => subdomain.jobs));
  const others = jobs.filter((job) => !sorted.has(job));
  return [
    ...subdomains.map(({ slug, label, jobs: members }) => toGroup(catalogue, slug, toTitle(label), members)),
    ...(others.length > 0 ? [toGroup(catalogue, 'autres-metiers', 'Autres métiers du domaine', others)] : []),
  ];
}

function spreadOverLevels(catalogue: Catalogue, facet: Facet, filter: Partial<CatalogueQuery>): SpreadData | null {
  const { levels } = buildFacets(catalogue);
  return toSpread('Niveau minimum demandé', levels, facet, (slug) => ({ ...filter, niveau: slug }));
}

/** Null where the jobs have a single value, or none: there is nothing to compare. */
function toSpread(
  title: string,
  values: readonly Facet[],
  facet: Facet,
  queryOf: (slug: string) => Partial<CatalogueQuery>,
): SpreadData | null {
  const members = new Set(facet.jobs);
  const entries = values
    .map(({ slug, label, jobs }) => ({
      key: slug,
      label: toTitle(label),
      count: jobs.filter((job) => members.has(job)).length,
      href: catalogueHref(queryOf(slug)),
    }))
    .filter(({ count }) => count > 0);
  return entries.length > 1 ? { title, entries } : null;
}

function keepLargest(spread: SpreadData | null): SpreadData | null {
  return (
    spread && { ...spread, entries: [...spread.entries].sort((a, b) => b.count - a.count).slice(0, mostInterests) }
  );
}

function listNeighbours(facets: readonly Facet[], current: Facet, path: string): Neighbour[] {
  return facets
    .filter(({ slug }) => slug !== current.slug)
    .map(({ slug, label, count }) => ({
      slug,
      label: toTitle(label),
      count,
      href: `${path}/${slug}`,
      domain: path === '/domaines' ? slug : null,
    }));
}
