import type { LetterOfNames } from '@/components/site-map/jobs-by-letter';
import type { SiteMapLink } from '@/components/site-map/link-columns';
import type { LetterLink } from '@/components/ui/letter-index';
import type { Catalogue } from '@/lib/content';
import { capitalizeFirst } from '@/lib/format/capitalize-first';
import { buildFacets, type Facet } from '@/lib/relations/facets';
import { TRAININGS_PER_PAGE } from '@/lib/search/filter-trainings';
import { groupByLetter, listLetterStarts, toLetterAnchor } from '@/lib/search/letters';
import { trainingsHref } from '@/lib/search/training-query';

interface SiteMapData {
  main: readonly SiteMapLink[];
  /** Domains, levels, interests: those that the sheets name. */
  ways: readonly { id: string; title: string; links: readonly SiteMapLink[] }[];
  letters: readonly LetterOfNames[];
  trainingLetters: readonly LetterLink[];
  about: readonly SiteMapLink[];
}

const main: readonly SiteMapLink[] = [
  { href: '/', label: 'Accueil' },
  { href: '/metiers', label: 'Tous les métiers, avec recherche et filtres' },
  { href: '/formations', label: 'Toutes les formations' },
  { href: '/salaires', label: 'Salaires au début de carrière' },
  { href: '/comparer', label: 'Comparer des métiers' },
];

const about: readonly SiteMapLink[] = [
  { href: '/glossaire', label: 'Glossaire' },
  { href: '/sources', label: 'Sources et licences' },
  { href: '/qualite', label: 'Qualité des fiches' },
  { href: '/accessibilite', label: 'Accessibilité' },
  { href: '/mentions-legales', label: 'Mentions légales' },
  { href: '/confidentialite', label: 'Confidentialité' },
];

/** Gathers every page of the site; trainings by the page of the list on which their letter begins. */
export function toSiteMap(catalogue: Catalogue): SiteMapData {
  const { domains, levels, interests } = buildFacets(catalogue);
  const toLinks = (folder: string, facets: readonly Facet[]): SiteMapLink[] =>
    facets.map(({ slug, label, count }) => ({ href: `/${folder}/${slug}`, label: capitalizeFirst(label), count }));
  return {
    main: domains.length > 0 ? [...main, { href: '/domaines', label: 'Tous les domaines' }] : main,
    ways: [
      { id: 'domaines', title: 'Domaines', links: toLinks('domaines', domains) },
      { id: 'niveaux', title: 'Niveaux d’études', links: toLinks('niveaux', levels) },
      { id: 'interets', title: 'Centres d’intérêt', links: toLinks('interets', interests) },
    ].filter(({ links }) => links.length > 0),
    letters: groupByLetter(catalogue.jobs, ({ name }) => name.masculine).map(({ letter, items }) => ({
      letter,
      anchor: toLetterAnchor(letter),
      jobs: items,
    })),
    trainingLetters: listLetterStarts(
      catalogue.trainings.map(({ label }) => label),
      TRAININGS_PER_PAGE,
    ).map(({ letter, page }) => ({ letter, href: `${trainingsHref({}, { page })}#${toLetterAnchor(letter)}` })),
    about,
  };
}
