/**
 * What jobs can share, and where it shows in addresses: `folder` of its pages (null: it only filters) and `param`, its filter in /metiers.
 * Sub-domains live under their domain. In the order in which pages and their doors are listed. Imports nothing: next.config.ts reads it too.
 */
export const FACET_ADDRESSES = {
  domain: { folder: '/domaines', param: 'domaine' },
  subdomain: { folder: '/domaines', param: 'sous-domaine' },
  interest: { folder: '/interets', param: 'interet' },
  level: { folder: '/niveaux', param: 'niveau' },
  status: { folder: '/statuts', param: 'statut' },
  payBand: { folder: null, param: 'salaire' },
} as const;

export type FacetKind = keyof typeof FACET_ADDRESSES;

/** Name of a filter of /metiers, as in its query string. */
export type FacetParam = (typeof FACET_ADDRESSES)[FacetKind]['param'];

/** The kinds whose values have a page each. */
export type FacetPageKind = {
  [Kind in FacetKind]: (typeof FACET_ADDRESSES)[Kind]['folder'] extends string ? Kind : never;
}[FacetKind];

/** The kinds whose pages have an index of their own: that of sub-domains is the index of domains. */
export type FacetIndexKind = Exclude<FacetPageKind, 'subdomain'>;

/** The kinds that have an index, in the order of their doors. */
export const FACET_INDEX_KINDS = (Object.keys(FACET_ADDRESSES) as FacetKind[]).filter(hasIndex);

/** Tells whether a kind has pages and an index of them. */
export function hasIndex(kind: FacetKind): kind is FacetIndexKind {
  return kind !== 'subdomain' && FACET_ADDRESSES[kind].folder !== null;
}
