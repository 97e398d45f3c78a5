import { buildFacets, type Facet } from '@/lib/facets/facets';
import { TRAININGS_PER_PAGE } from '@/lib/listing/filter-trainings';
import { groupByLetter, type LetterLink, listLetterStarts, toLetterAnchor } from '@/lib/listing/letters';
import { trainingsHref } from '@/lib/listing/training-list-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobName } from '@/lib/model/job-sheet/job-sheet';
import { listMenu } from '@/lib/site/pages';
import { capitalizeFirst } from '@/lib/text/capitalize-first';

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
  /** Domains, levels, interests, statuses: those that the sheets name. */
  ways: readonly { id: string; title: string; links: readonly SiteMapLink[] }[];
  letters: readonly LetterOfNames[];
  trainingCount: number;
  trainingLetters: readonly LetterLink[];
  about: readonly SiteMapLink[];
}

/** Gathers every page of the site; trainings by the page of the list on which their letter begins. */
export function toSiteMap(catalogue: Catalogue): SiteMapData {
  const { domains, levels, interests, statuses } = buildFacets(catalogue);
  const toLinks = (folder: string, facets: readonly Facet[]): SiteMapLink[] =>
    facets.map(({ slug, label, count }) => ({ href: `/${folder}/${slug}`, label: capitalizeFirst(label), count }));
  return {
    main: [...listMenu('start'), ...listIndexes(catalogue)],
    ways: [
      { id: 'domaines', title: 'Domaines', links: toLinks('domaines', domains) },
      { id: 'niveaux', title: 'Niveaux d’études', links: toLinks('niveaux', levels) },
      { id: 'interets', title: 'Centres d’intérêt', links: toLinks('interets', interests) },
      { id: 'statuts', title: 'Statuts', links: toLinks('statuts', statuses) },
    ].filter(({ links }) => links.length > 0),
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

/** The index pages to which sheets lead. */
function listIndexes(catalogue: Catalogue): SiteMapLink[] {
  const { domains, levels, interests, statuses } = buildFacets(catalogue);
  return [
    { href: '/domaines', label: 'Tous les domaines et sous-domaines', values: domains },
    { href: '/interets', label: 'Tous les centres d’intérêt', values: interests },
    { href: '/niveaux', label: 'Tous les niveaux d’études', values: levels },
    { href: '/statuts', label: 'Tous les statuts', values: statuses },
  ].flatMap(({ values, ...link }) => (values.length > 0 ? [link] : []));
}
