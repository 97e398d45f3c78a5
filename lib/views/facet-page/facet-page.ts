import type { FacetIndexKind } from '@/lib/facets/facet-addresses';
import type { FacetPage } from '@/lib/facets/list-facet-pages';
import { describeSummary, summarizeJobs } from '@/lib/facets/summarize-jobs';
import { catalogueHref } from '@/lib/listing/job-list-query';
import { trainingsHref } from '@/lib/listing/training-list-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { Crumb } from '@/lib/seo/crumbs';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { describeCoverage, type LegalSourceData } from './coverage';
import { type DistributionData, toDistributions } from './distributions';
import { toFilter, toTitle, wordingOf } from './facet-wording';
import { type JobGroups, toJobGroups } from './job-groups';
import { type NeighboursData, toNeighbours } from './neighbours';
import { type PayPictureData, toPayPicture } from './pay-picture';

/** The jobs that share a domain, a sub-domain, an interest, a level or a status, ready to show. */
export interface FacetPageData {
  crumbs: readonly Crumb[];
  /** What kind of page it is: "Domaine". */
  kind: string;
  /** Slug of the domain, for its colour; null on the pages of interests, levels and statuses. */
  domain: string | null;
  mark: FacetMarkData;
  title: string;
  /** What the page covers, and where its legal facts are written. */
  coverage: { text: string | null; source: LegalSourceData | null };
  /** "24 métiers, dont 20 avec un salaire de début en euros…" */
  summary: string;
  /** Null where no sheet of the catalogue gives an amount. */
  pay: PayPictureData | null;
  /** The distribution that stands beside the pay; null where none compares anything. */
  distribution: DistributionData | null;
  jobs: JobGroups;
  /** Distributions that come after the jobs. */
  otherDistributions: readonly DistributionData[];
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
 */
export function toFacetPageData(catalogue: Catalogue, facetPage: FacetPage, today: string): FacetPageData {
  const [distribution, ...others] = toDistributions(catalogue, facetPage);
  const mark = toMark(facetPage);
  return {
    crumbs: listCrumbs(facetPage),
    kind: wordingOf(facetPage).kind,
    domain: mark.kind === 'domain' ? mark.slug : null,
    mark,
    title: toTitle(facetPage),
    coverage: describeCoverage(catalogue, facetPage),
    summary: summarize(facetPage),
    pay: toPayPicture(catalogue, facetPage, today),
    distribution: distribution ?? null,
    jobs: toJobGroups(catalogue, facetPage),
    otherDistributions: others,
    steps: listSteps(facetPage, catalogueHref(toFilter(facetPage))),
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

function listSteps({ kind, facet, parent }: FacetPage, jobsHref: string): NextStep[] {
  const domain = kind === 'domain' ? facet : parent;
  const jobs = formatCount(facet.count, 'métier', 'métiers');
  return [
    ...(facet.count > 1 ? [{ href: jobsHref, label: `Filtrer et trier ces ${jobs}` }] : []),
    ...(domain?.jobs.some(({ trainings }) => trainings.some(({ slug }) => slug !== null))
      ? [{ href: trainingsHref({ domaine: domain.slug }), label: 'Voir les formations du domaine' }]
      : []),
    { href: '/par-ou-commencer', label: 'Croiser goûts et études, question par question' },
  ];
}
