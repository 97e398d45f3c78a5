import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { buildFacets, type DomainFacet, type Facet } from './facets';

export type WayInKind = 'domain' | 'subdomain' | 'interest' | 'level' | 'status';

/** A page that lists the jobs sharing a value. */
export interface WayIn {
  kind: WayInKind;
  facet: Facet;
  /** The domain of a sub-domain; null for the other kinds. */
  parent: DomainFacet | null;
  /** From the root of the site: "/domaines/sciences/biologie". */
  path: string;
}

/** Folder of each kind; sub-domains live under their domain. */
export const WAY_IN_FOLDERS = {
  domain: '/domaines',
  subdomain: '/domaines',
  interest: '/interets',
  level: '/niveaux',
  status: '/statuts',
} as const satisfies Record<WayInKind, string>;

/** A sub-domain of fewer jobs says little more than the page of its domain. */
const fewestJobs = 3;

/** Lists every way in of a catalogue: domains, each followed by its sub-domains, then interests, levels and statuses. */
export function listWaysIn(catalogue: Catalogue): WayIn[] {
  const { domains, interests, levels, statuses } = buildFacets(catalogue);
  return [
    ...domains.flatMap((domain) => [toWayIn('domain', domain), ...domain.subdomains.map((one) => under(domain, one))]),
    ...interests.map((facet) => toWayIn('interest', facet)),
    ...levels.map((facet) => toWayIn('level', facet)),
    ...statuses.map((facet) => toWayIn('status', facet)),
  ];
}

/** True for a page that engines should not list: a sub-domain of one or two jobs. */
export function isThin({ kind, facet }: WayIn): boolean {
  return kind === 'subdomain' && facet.count < fewestJobs;
}

function toWayIn(kind: Exclude<WayInKind, 'subdomain'>, facet: Facet): WayIn {
  return { kind, facet, parent: null, path: `${WAY_IN_FOLDERS[kind]}/${facet.slug}` };
}

function under(parent: DomainFacet, facet: Facet): WayIn {
  return { kind: 'subdomain', facet, parent, path: `${WAY_IN_FOLDERS.subdomain}/${parent.slug}/${facet.slug}` };
}
