import { distributeOver } from '@/lib/facets/distribute-over';
import type { DomainFacet } from '@/lib/facets/facet';
import { buildFacets } from '@/lib/facets/facets';
import type { FacetPage } from '@/lib/facets/list-facet-pages';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { sayJobName } from '@/lib/model/job-sheet/name-job';
import { findLevelMeaning } from '@/lib/pathways/level-meanings';
import { joinInFrench } from '@/lib/text/join-in-french';

/** Where a legal fact is written, and where to check it. */
export interface LegalSourceData {
  /** "Code du travail, article L1221-1" */
  label: string;
  url: string | null;
}

export interface Coverage {
  /** Sentences about what the page covers; null where nothing more than its figures can be said. */
  text: string | null;
  /** Where the legal facts of the text are written. */
  source: LegalSourceData | null;
}

/** Examples of jobs, and interests, that a made-up text names. */
const mostNamed = 3;

/** Says what a facet page covers: the referential's own words, the meaning of a level, or else what the sheets themselves show. */
export function describeCoverage(catalogue: Catalogue, facetPage: FacetPage): Coverage {
  const { kind, facet, parent } = facetPage;
  const written = catalogue.facetTexts.find((text) => text.kind === kind && text.slug === facet.slug);
  if (written) {
    const source = written.source && { label: written.source, url: written.url };
    return { text: written.text, source: source || null };
  }
  if (kind === 'level') return describeLevel(facet.slug);
  if (kind === 'subdomain' && parent) return { text: describeSubdomain(catalogue, facetPage, parent), source: null };
  if (kind === 'domain') return { text: describeDomain(catalogue, facetPage), source: null };
  return { text: null, source: null };
}

function describeLevel(slug: string): Coverage {
  return findLevelMeaning(slug) ?? { text: null, source: null };
}

function describeSubdomain(catalogue: Catalogue, { facet }: FacetPage, parent: DomainFacet): string {
  const place =
    parent.subdomains.length > 1
      ? `Une des ${parent.subdomains.length} parties du domaine « ${parent.label} ».`
      : `Une partie du domaine « ${parent.label} ».`;
  return [place, describeExamples(facet.jobs, parent), describeInterests(catalogue, facet.jobs)]
    .filter(Boolean)
    .join(' ');
}

function describeDomain(catalogue: Catalogue, { facet }: FacetPage): string | null {
  const domain = buildFacets(catalogue).domain.find(({ slug }) => slug === facet.slug);
  const parts = domain?.subdomains.map(({ label }) => label) ?? [];
  const sentences = [
    parts.length > 1 && `Ce domaine réunit ${parts.length} parties : ${parts.join(' ; ')}.`,
    describeInterests(catalogue, facet.jobs),
  ].filter(Boolean);
  return sentences.length > 0 ? sentences.join(' ') : null;
}

/** Jobs that belong to this part of the domain alone tell it best; short names are the plainest. */
function describeExamples(jobs: readonly JobSheet[], parent: DomainFacet): string {
  const partsOf = (job: JobSheet) => parent.subdomains.filter((part) => part.jobs.includes(job)).length;
  const own = jobs.filter((job) => partsOf(job) === 1);
  const candidates = own.length >= Math.min(mostNamed, jobs.length) ? own : jobs;
  const examples = candidates
    .map(sayJobName)
    .sort((a, b) => a.length - b.length)
    .slice(0, mostNamed);
  return `${jobs.length > mostNamed ? 'Par exemple' : 'On y trouve'} : ${joinInFrench(examples)}.`;
}

function describeInterests(catalogue: Catalogue, jobs: readonly JobSheet[]): string | null {
  const { parts } = distributeOver(jobs, buildFacets(catalogue).interest);
  const first = [...parts]
    .sort((a, b) => b.count - a.count)
    .slice(0, mostNamed)
    .filter(({ count }) => count > 1);
  if (first.length === 0) return null;
  const labels = first.map(({ value }) => `« ${value.label} »`);
  return `Ce que les fiches citent le plus : ${joinInFrench(labels)}.`;
}
