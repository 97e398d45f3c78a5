import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { buildFacets, type DomainFacet, type Facet } from './facets';

export type FacetPageKind = 'domain' | 'subdomain' | 'interest' | 'level' | 'status';

/** A page that lists the jobs sharing a value. */
export interface FacetPage {
  kind: FacetPageKind;
  facet: Facet;
  /** The domain of a sub-domain; null for the other kinds. */
  parent: DomainFacet | null;
  /** From the root of the site: "/domaines/sciences/biologie". */
  path: string;
}

/** Folder of each kind; sub-domains live under their domain. */
export const FACET_FOLDERS = {
  domain: '/domaines',
  subdomain: '/domaines',
  interest: '/interets',
  level: '/niveaux',
  status: '/statuts',
} as const satisfies Record<FacetPageKind, string>;

/** A sub-domain of fewer jobs says little more than the page of its domain. */
const fewestJobs = 3;

/** Lists every facet page of a catalogue: domains, each followed by its sub-domains, then interests, levels and statuses. */
export function listFacetPages(catalogue: Catalogue): FacetPage[] {
  const { domains, interests, levels, statuses } = buildFacets(catalogue);
  return [
    ...domains.flatMap((domain) => [
      toFacetPage('domain', domain),
      ...domain.subdomains.map((one) => under(domain, one)),
    ]),
    ...interests.map((facet) => toFacetPage('interest', facet)),
    ...levels.map((facet) => toFacetPage('level', facet)),
    ...statuses.map((facet) => toFacetPage('status', facet)),
  ];
}

/** True for a page that engines should not list: a sub-domain of one or two jobs. */
export function isThin({ kind, facet }: FacetPage): boolean {
  return kind === 'subdomain' && facet.count < fewestJobs;
}

function toFacetPage(kind: Exclude<FacetPageKind, 'subdomain'>, facet: Facet): FacetPage {
  return { kind, facet, parent: null, path: `${FACET_FOLDERS[kind]}/${facet.slug}` };
}

function under(parent: DomainFacet, facet: Facet): FacetPage {
  return { kind: 'subdomain', facet, parent, path: `${FACET_FOLDERS.subdomain}/${parent.slug}/${facet.slug}` };
}
