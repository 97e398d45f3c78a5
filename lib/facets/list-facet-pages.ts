import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { DomainFacet, Facet } from './facet';
import { FACET_ADDRESSES, FACET_INDEX_KINDS, type FacetIndexKind, type FacetPageKind } from './facet-addresses';
import { buildFacets } from './facets';

/** A page that lists the jobs sharing a value. */
export interface FacetPage {
  kind: FacetPageKind;
  facet: Facet;
  /** The domain of a sub-domain; null for the other kinds. */
  parent: DomainFacet | null;
  /** From the root of the site: "/domaines/sciences/biologie". */
  path: string;
}

/** A sub-domain of fewer jobs says little more than the page of its domain. */
const fewestJobs = 3;

/** Lists every facet page of a catalogue, kind after kind; each domain is followed by its sub-domains. */
export function listFacetPages(catalogue: Catalogue): FacetPage[] {
  const facets = buildFacets(catalogue);
  return FACET_INDEX_KINDS.flatMap((kind) =>
    kind === 'domain'
      ? facets.domain.flatMap((domain) => [
          toFacetPage(kind, domain),
          ...domain.subdomains.map((facet) => toSubdomainPage(domain, facet)),
        ])
      : facets[kind].map((facet) => toFacetPage(kind, facet)),
  );
}

/** True for a page that engines should not list: a sub-domain of one or two jobs. */
export function isThin({ kind, facet }: FacetPage): boolean {
  return kind === 'subdomain' && facet.count < fewestJobs;
}

/** The page of a value; its address is that of its kind. */
export function toFacetPage(kind: FacetIndexKind, facet: Facet): FacetPage {
  return { kind, facet, parent: null, path: `${FACET_ADDRESSES[kind].folder}/${facet.slug}` };
}

function toSubdomainPage(parent: DomainFacet, facet: Facet): FacetPage {
  return { kind: 'subdomain', facet, parent, path: `${FACET_ADDRESSES.subdomain.folder}/${parent.slug}/${facet.slug}` };
}
