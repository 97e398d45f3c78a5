import type { FacetIndexKind } from '@/lib/facets/facet-addresses';
import type { FacetPage } from '@/lib/facets/list-facet-pages';
import { describeSummary, summarizeJobs } from '@/lib/facets/summarize-jobs';
import { countPages, facetListPath } from '@/lib/listing/facet-list-pages';
import { catalogueHref } from '@/lib/listing/job-list-query';
import { trainingsHref } from '@/lib/listing/training-list-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { Crumb } from '@/lib/seo/crumbs';
import { absoluteUrl } from '@/lib/site/site-url';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { type NameSize, sizeOfName } from '@/lib/views/shared/name-size';
import { describeCoverage, type LegalSourceData } from './coverage';
import { type DistributionData, toDistributions } from './distributions';
import { toFilter, toTitle, wordingOf } from './facet-wording';
import { type NeighboursData, toNeighbours } from './neighbours';
import { type PagedJobs, toPagedJobs } from './paged-jobs';
import { type PayPictureData, toPayPicture } from './pay-picture';

/** The jobs that share a domain, a sub-domain, an interest, a level or a status, ready to show. */
export interface FacetPageData {
  /** Full address of the page. */
  address: string;
  crumbs: readonly Crumb[];
  /** Slug of the domain, for its colour; null on the pages of interests, levels and statuses. */
  domain: string | null;
  mark: FacetMarkData;
  title: string;
  titleSize: NameSize;
  /** What the page covers; which page it is after the first. */
  lead: string | null;
  /** Where the legal facts of the lead are written. */
  source: LegalSourceData | null;
  /** "24 métiers, dont 20 avec un salaire de début en euros…" */
  summary: string;
  /** The same jobs in the catalogue, where they can be filtered; null for a single job. */
  filter: NextStep | null;
  jobs: PagedJobs;
  /** Null where no sheet of the catalogue gives an amount, and after the first page. */
  pay: PayPictureData | null;
  /** On the first page only. */
  distributions: readonly DistributionData[];
  steps: readonly NextStep[];
  neighbours: NeighboursData;
}

/** What the sign of a page stands for; a sub-domain wears that of its domain. */
export interface FacetMarkData {
  kind: FacetIndexKind;
  slug: string;
}

export interface NextStep {
  href: string;
  label: string;
}

/**
 * Prepares the page of a domain, a sub-domain, an interest, a level or a status.
 * @param today YYYY-MM-DD, the day whose SMIC the pay is compared with
 * @param page from 1; the pages after the first hold jobs alone
 */
export function toFacetPageData(catalogue: Catalogue, facetPage: FacetPage, today: string, page = 1): FacetPageData {
  const mark = toMark(facetPage);
  const title = toTitle(facetPage);
  const isFirst = page === 1;
  const { text, source } = describeCoverage(catalogue, facetPage);
  return {
    address: absoluteUrl(facetListPath(facetPage, page)),
    crumbs: listCrumbs(facetPage),
    domain: mark.kind === 'domain' ? mark.slug : null,
    mark,
    title,
    titleSize: sizeOfName(title),
    lead: isFirst ? text : `Métiers de A à Z, page ${page} sur ${countPages(facetPage)}`,
    source: isFirst ? source : null,
    summary: summarize(facetPage),
    filter: toFilterStep(facetPage),
    jobs: toPagedJobs(catalogue, facetPage, page),
    // The amounts of a sheet are those of its commonest post: under one of its statuses they would be told of another.
    pay: isFirst && facetPage.kind !== 'status' ? toPayPicture(catalogue, facetPage, today) : null,
    distributions: isFirst ? toDistributions(catalogue, facetPage) : [],
    steps: listSteps(facetPage),
    neighbours: toNeighbours(catalogue, facetPage),
  };
}

/** The sign of a page of jobs that share a value. */
export function toMark({ kind, facet, parent }: FacetPage): FacetMarkData {
  return kind === 'subdomain' ? { kind: 'domain', slug: (parent ?? facet).slug } : { kind, slug: facet.slug };
}

/** The way to the page, for the breadcrumb and the structured data. */
function listCrumbs(facetPage: FacetPage): Crumb[] {
  const { index, indexHref } = wordingOf(facetPage);
  const { parent } = facetPage;
  return [
    { label: 'Accueil', href: '/' },
    { label: index, href: indexHref },
    ...(parent ? [{ label: capitalizeFirst(parent.label), href: `/domaines/${parent.slug}` }] : []),
    { label: toTitle(facetPage) },
  ];
}

/** What search engines show under the title: how many jobs, then what the page covers. */
export function describeForEngines(catalogue: Catalogue, facetPage: FacetPage): string {
  const { text } = describeCoverage(catalogue, facetPage);
  return text ? `${formatCount(facetPage.facet.count, 'métier', 'métiers')}. ${text}` : summarize(facetPage);
}

function summarize({ kind, facet }: FacetPage): string {
  return describeSummary(summarizeJobs(facet.jobs), { withLevels: kind !== 'level' });
}

function toFilterStep(facetPage: FacetPage): NextStep | null {
  const { count } = facetPage.facet;
  if (count < 2) return null;
  const jobs = formatCount(count, 'métier', 'métiers');
  return { href: catalogueHref(toFilter(facetPage)), label: `Filtrer et trier ces ${jobs}` };
}

function listSteps({ kind, facet, parent }: FacetPage): NextStep[] {
  const domain = kind === 'domain' ? facet : parent;
  return [
    ...(domain?.jobs.some(({ trainings }) => trainings.some(({ slug }) => slug !== null))
      ? [{ href: trainingsHref({ domaine: domain.slug }), label: 'Voir les formations du domaine' }]
      : []),
    { href: '/par-ou-commencer', label: 'Croiser goûts et études, question par question' },
  ];
}
