import { FACET_ADDRESSES, type FacetIndexKind, type FacetKind, type FacetPageKind } from '@/lib/facets/facet-addresses';
import type { FacetPage } from '@/lib/facets/list-facet-pages';
import type { CatalogueQuery } from '@/lib/listing/job-list-query';
import { capitalizeFirst } from '@/lib/text/capitalize-first';

interface PageWording {
  /** The kind whose index leads to the pages. */
  index: FacetIndexKind;
  /** The title in search results, from that of the page: "Métiers du domaine Sciences". */
  searchTitle: (title: string, page: FacetPage) => string;
  /** Neighbours, nearest first. */
  neighbours: string;
  /** Link to the index after the neighbours. */
  all: string;
}

const pageWordings: Readonly<Record<FacetPageKind, PageWording>> = {
  domain: {
    index: 'domain',
    searchTitle: (title) => `Métiers du domaine ${title}`,
    neighbours: 'Les domaines les plus proches',
    all: 'Tous les domaines',
  },
  subdomain: {
    index: 'domain',
    searchTitle: (title, { parent }) => `Métiers du sous-domaine ${title}${parent ? ` – ${parent.label}` : ''}`,
    neighbours: 'Les sous-domaines les plus proches',
    all: 'Tous les domaines et sous-domaines',
  },
  interest: {
    index: 'interest',
    searchTitle: (title) => `Métiers pour qui dit ${title}`,
    neighbours: 'Les centres d’intérêt les plus proches',
    all: 'Tous les centres d’intérêt',
  },
  level: {
    index: 'level',
    searchTitle: (title) => `Métiers au niveau ${title}`,
    neighbours: 'Un cran plus haut, un cran plus bas',
    all: 'Toute l’échelle des niveaux',
  },
  status: {
    index: 'status',
    searchTitle: (_, { facet }) => `Métiers avec le statut « ${facet.label} »`,
    neighbours: 'Les statuts les plus proches',
    all: 'Tous les statuts',
  },
};

interface IndexWording {
  /** As the breadcrumb and the site map name it. */
  title: string;
  /** Its door at the end of the other indexes. */
  door: string;
  /** Its link among the pages of the site. */
  everything: string;
  /** In search results; the page itself says "Les métiers par…". */
  searchTitle: string;
  /** In search results. */
  description: string;
}

/** The words for the index of each kind. */
export const INDEX_WORDINGS: Readonly<Record<FacetIndexKind, IndexWording>> = {
  domain: {
    title: 'Domaines',
    door: 'Par domaine',
    everything: 'Tous les domaines et sous-domaines',
    searchTitle: 'Métiers par domaine',
    description:
      'Les métiers rangés par domaine : ce que chaque domaine recouvre, combien de métiers, le salaire au début et le niveau d’études.',
  },
  interest: {
    title: 'Centres d’intérêt',
    door: 'Par ce que vous aimez',
    everything: 'Tous les centres d’intérêt',
    searchTitle: 'Métiers par centre d’intérêt',
    description:
      'Partir de ce que vous aimez : bouger, soigner, compter, créer… Chaque goût mène à ses métiers, avec le salaire au début et le niveau d’études.',
  },
  level: {
    title: 'Niveaux d’études',
    door: 'Par niveau d’études',
    everything: 'Tous les niveaux d’études',
    searchTitle: 'Métiers par niveau d’études',
    description:
      'Du collège au doctorat : ce que veut dire chaque niveau, combien d’années il demande, et quels métiers s’ouvrent à partir de là.',
  },
  status: {
    title: 'Statuts',
    door: 'Par statut',
    everything: 'Tous les statuts',
    searchTitle: 'Métiers par statut',
    description:
      'Salariat, fonction publique, travail à son compte, artisanat, intermittence : ce que chaque statut veut dire, et les métiers qui le permettent.',
  },
};

/** "Les métiers par statut" */
export function toIndexTitle(kind: FacetIndexKind): string {
  const { searchTitle } = INDEX_WORDINGS[kind];
  return `Les ${searchTitle.charAt(0).toLowerCase()}${searchTitle.slice(1)}`;
}

/** Kinds whose index lists its values one under the other, each with its meaning. */
export type ValueIndexKind = Extract<FacetIndexKind, 'level' | 'status'>;

interface ValueIndexWording {
  /** Of the list: "Niveaux". */
  heading: string;
  /** What the list is. */
  lead: string;
  /** Said instead of the lead where no sheet has a value. */
  silence: string;
}

export const VALUE_INDEX_WORDINGS: Readonly<Record<ValueIndexKind, ValueIndexWording>> = {
  level: {
    heading: 'Niveaux',
    lead: 'Le niveau minimum donné par chaque fiche, des études les plus longues aux plus courtes. On peut souvent commencer avec un niveau plus élevé, ou monter ensuite.',
    silence: 'Les fiches de cette collection ne donnent pas de niveau d’études.',
  },
  status: {
    heading: 'Statuts',
    lead: 'Le statut dit pour qui l’on travaille, et sous quelles règles. Un même métier en permet souvent plusieurs.',
    silence: 'Les fiches de cette collection ne disent pas sous quel statut on exerce.',
  },
};

/** The words that the pages of a kind share; `index` as the breadcrumb names it. */
export function wordingOf({ kind }: Pick<FacetPage, 'kind'>) {
  const wording = pageWordings[kind];
  return { ...wording, index: INDEX_WORDINGS[wording.index].title, indexHref: FACET_ADDRESSES[kind].folder };
}

/** The title of the page: an interest is quoted, since the sheets word it as a sentence. */
export function toTitle({ kind, facet }: FacetPage): string {
  const label = capitalizeFirst(facet.label);
  return kind === 'interest' ? `« ${label} »` : label;
}

/** The title in search results and in the structured data: "Métiers du domaine Sciences". */
export function toSearchTitle(page: FacetPage): string {
  return pageWordings[page.kind].searchTitle(toTitle(page), page);
}

/** The filters that give the jobs of the page in the catalogue. */
export function toFilter({ kind, facet, parent }: FacetPage): Partial<CatalogueQuery> {
  const toParam = (key: FacetKind, slug: string) => ({ [FACET_ADDRESSES[key].param]: slug });
  return { ...(parent && toParam('domain', parent.slug)), ...toParam(kind, facet.slug) };
}
