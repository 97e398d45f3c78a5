import { FACET_ADDRESSES, FACET_INDEX_KINDS, type FacetIndexKind, hasIndex } from '@/lib/facets/facet-addresses';
import { buildFacets } from '@/lib/facets/facets';
import { toFacetPage } from '@/lib/facets/list-facet-pages';
import { FACET_KINDS } from '@/lib/facets/registry';
import { TRAININGS_PER_PAGE } from '@/lib/listing/filter-trainings';
import { groupByLetter, type LetterLink, listLetterStarts, toLetterAnchor } from '@/lib/listing/letters';
import { trainingsHref } from '@/lib/listing/training-list-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobName } from '@/lib/model/job-sheet/job-sheet';
import { listMenu } from '@/lib/site/pages';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { INDEX_WORDINGS } from '@/lib/views/facet-page/facet-wording';

export interface LetterOfNames {
  letter: string;
  anchor: string;
  jobs: readonly { slug: string; name: JobName }[];
}

export interface SiteMapLink {
  href: string;
  label: string;
  /** Number of jobs behind the link, where that helps to choose. */
  count?: number;
  /** "nofollow" for what robots have no use of. */
  rel?: string;
}

export interface SiteMapData {
  main: readonly SiteMapLink[];
  /** The values of each facet: those that the sheets name. */
  facets: readonly { id: string; title: string; links: readonly SiteMapLink[] }[];
  letters: readonly LetterOfNames[];
  trainingCount: number;
  trainingLetters: readonly LetterLink[];
  about: readonly SiteMapLink[];
}

/** Gathers every page of the site; trainings by the page of the list on which their letter begins. */
export function toSiteMap(catalogue: Catalogue): SiteMapData {
  const facets = buildFacets(catalogue);
  const isNamed = (kind: FacetIndexKind) => facets[kind].length > 0;
  return {
    main: [
      ...listMenu('start'),
      ...FACET_INDEX_KINDS.filter(isNamed).map((kind) => ({
        href: FACET_ADDRESSES[kind].folder,
        label: INDEX_WORDINGS[kind].everything,
      })),
    ],
    facets: FACET_KINDS.filter(hasIndex)
      .filter(isNamed)
      .map((kind) => ({
        id: FACET_ADDRESSES[kind].folder.slice(1),
        title: INDEX_WORDINGS[kind].title,
        links: facets[kind].map((facet) => ({
          href: toFacetPage(kind, facet).path,
          label: capitalizeFirst(facet.label),
          count: facet.count,
        })),
      })),
    letters: groupByLetter(catalogue.jobs, ({ name }) => name.masculine).map(({ letter, items }) => ({
      letter,
      anchor: toLetterAnchor(letter),
      jobs: items,
    })),
    trainingCount: catalogue.trainings.length,
    trainingLetters: listLetterStarts(
      catalogue.trainings.map(({ label }) => label),
      TRAININGS_PER_PAGE,
    ).map(({ letter, page }) => ({ letter, href: `${trainingsHref({}, { page })}#${toLetterAnchor(letter)}` })),
    about: listMenu('about'),
  };
}
