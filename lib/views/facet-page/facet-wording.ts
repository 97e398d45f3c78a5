import { WAY_IN_FOLDERS, type WayIn, type WayInKind } from '@/lib/facets/list-facet-pages';
import type { CatalogueQuery } from '@/lib/listing/job-list-query';
import { frenchTypography } from '@/lib/text/french-typography';
import { quote } from '@/lib/text/quote';
import { toLabel } from '@/lib/text/to-label';

interface Wording {
  /** Above the title of a page. */
  kind: string;
  /** The index of the pages of this kind, as the breadcrumb names it. */
  index: string;
  /** The jobs of the page, beside those of the whole catalogue. */
  here: string;
  /** Neighbours, nearest first. */
  neighbours: string;
  /** Link to the index after the neighbours. */
  all: string;
}

const wordings: Readonly<Record<WayInKind, Wording>> = {
  domain: {
    kind: 'Domaine',
    index: 'Domaines',
    here: 'Ce domaine',
    neighbours: 'Les domaines les plus proches',
    all: 'Tous les domaines',
  },
  subdomain: {
    kind: 'Sous-domaine',
    index: 'Domaines',
    here: 'Ce sous-domaine',
    neighbours: 'Les sous-domaines les plus proches',
    all: 'Tous les domaines et sous-domaines',
  },
  interest: {
    kind: 'Centre d’intérêt',
    index: 'Centres d’intérêt',
    here: 'Ce centre d’intérêt',
    neighbours: 'Les centres d’intérêt les plus proches',
    all: 'Tous les centres d’intérêt',
  },
  level: {
    kind: 'Niveau minimum',
    index: 'Niveaux d’études',
    here: 'Ce niveau',
    neighbours: 'Un cran plus haut, un cran plus bas',
    all: 'Toute l’échelle des niveaux',
  },
  status: {
    kind: 'Statut',
    index: 'Statuts',
    here: 'Ce statut',
    neighbours: 'Les statuts les plus proches',
    all: 'Tous les statuts',
  },
};

/** The words that the pages of a kind share. */
export function wordingOf({ kind }: Pick<WayIn, 'kind'>): Wording & { indexHref: string } {
  return { ...wordings[kind], indexHref: WAY_IN_FOLDERS[kind] };
}

export { toLabel };

/** The title of the page: an interest is quoted, since the sheets word it as a sentence. */
export function toTitle({ kind, facet }: WayIn): string {
  const label = toLabel(facet.label);
  return kind === 'interest' ? quote(label) : label;
}

/** The title in search results and in the structured data: "Métiers du domaine Sciences". */
export function toSearchTitle(wayIn: WayIn): string {
  const title = toTitle(wayIn);
  switch (wayIn.kind) {
    case 'domain':
      return `Métiers du domaine ${title}`;
    case 'subdomain':
      return `Métiers du sous-domaine ${title}${wayIn.parent ? ` – ${frenchTypography(wayIn.parent.label)}` : ''}`;
    case 'interest':
      return `Métiers pour qui dit ${title}`;
    case 'level':
      return `Métiers au niveau ${title}`;
    case 'status':
      return `Métiers avec le statut ${quote(frenchTypography(wayIn.facet.label))}`;
    default:
      return wayIn.kind satisfies never;
  }
}

/** The filters that give the jobs of the page in the catalogue. */
export function toFilter({ kind, facet, parent }: WayIn): Partial<CatalogueQuery> {
  switch (kind) {
    case 'domain':
      return { domaine: facet.slug };
    case 'subdomain':
      return { domaine: parent?.slug ?? null, 'sous-domaine': facet.slug };
    case 'interest':
      return { interet: facet.slug };
    case 'level':
      return { niveau: facet.slug };
    case 'status':
      return { statut: facet.slug };
    default:
      return kind satisfies never;
  }
}
