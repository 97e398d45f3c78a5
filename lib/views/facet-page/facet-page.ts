import type { WayIn } from '@/lib/facets/list-facet-pages';
import { describeSummary, summarizeJobs } from '@/lib/facets/summarize-jobs';
import { catalogueHref } from '@/lib/listing/job-list-query';
import { trainingsHref } from '@/lib/listing/training-list-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { Crumb } from '@/lib/seo/crumbs';
import { formatCount } from '@/lib/text/format-count';
import { describeCoverage, type LegalSourceData } from './coverage';
import { type SpreadData, toSpreads } from './distributions';
import { toFilter, toLabel, toTitle, wordingOf } from './facet-wording';
import { type JobGroups, toJobGroups } from './job-groups';
import { type NeighboursData, toNeighbours } from './neighbours';
import { type PayPictureData, toPayPicture } from './pay-picture';

/** The jobs that share a domain, a sub-domain, an interest, a level or a status, ready to show. */
export interface WayInData {
  crumbs: readonly Crumb[];
  /** What kind of page it is: "Domaine". */
  kind: string;
  /** Slug of the domain, for its mark and colour; null on the pages of interests, levels and statuses. */
  domain: string | null;
  title: string;
  /** What the page covers, and where its legal facts are written. */
  coverage: { text: string | null; source: LegalSourceData | null };
  /** "24 métiers, dont 20 avec un salaire de début en euros…" */
  summary: string;
  /** Null where no sheet of the catalogue gives an amount. */
  pay: PayPictureData | null;
  /** The spread that stands beside the pay. */
  spread: SpreadData | null;
  jobs: JobGroups;
  /** Spreads that come after the jobs. */
  otherSpreads: readonly SpreadData[];
  steps: readonly NextStep[];
  neighbours: NeighboursData;
}

export interface NextStep {
  href: string;
  label: string;
}

/**
 * Prepares the page of a domain, a sub-domain, an interest, a level or a status.
 * @param today YYYY-MM-DD, the day whose SMIC the pay is compared with
 */
export function toWayInPage(catalogue: Catalogue, wayIn: WayIn, today: string): WayInData {
  const [spread, ...others] = toSpreads(catalogue, wayIn);
  return {
    crumbs: listCrumbs(wayIn),
    kind: wordingOf(wayIn).kind,
    domain: wayIn.kind === 'domain' ? wayIn.facet.slug : (wayIn.parent?.slug ?? null),
    title: toTitle(wayIn),
    coverage: describeCoverage(catalogue, wayIn),
    summary: summarize(wayIn),
    pay: toPayPicture(catalogue, wayIn, today),
    spread: spread ?? null,
    jobs: toJobGroups(catalogue, wayIn),
    otherSpreads: others,
    steps: listSteps(wayIn, catalogueHref(toFilter(wayIn))),
    neighbours: toNeighbours(catalogue, wayIn),
  };
}

/** The way to the page, for the breadcrumb and the structured data. */
function listCrumbs(wayIn: WayIn): Crumb[] {
  const { index, indexHref } = wordingOf(wayIn);
  const { parent } = wayIn;
  return [
    { label: 'Accueil', href: '/' },
    { label: index, href: indexHref },
    ...(parent ? [{ label: toLabel(parent.label), href: `/domaines/${parent.slug}` }] : []),
    { label: toTitle(wayIn) },
  ];
}

/** What search engines show under the title: how many jobs, then what the page covers. */
export function describeForEngines(catalogue: Catalogue, wayIn: WayIn): string {
  const { text } = describeCoverage(catalogue, wayIn);
  return text ? `${formatCount(wayIn.facet.count, 'métier', 'métiers')}. ${text}` : summarize(wayIn);
}

function summarize({ kind, facet }: WayIn): string {
  return describeSummary(summarizeJobs(facet.jobs), { withLevels: kind !== 'level' });
}

function listSteps({ kind, facet, parent }: WayIn, jobsHref: string): NextStep[] {
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
