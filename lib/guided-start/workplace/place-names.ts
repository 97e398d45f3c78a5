import type { Place } from './place-cues';

interface PlaceName {
  /** In the query string. */
  slug: string;
  /** "dehors", as in "la fiche parle de travail dehors". */
  label: string;
}

/** How places are called in French. */
export const PLACE_NAMES: Readonly<Record<Place, PlaceName>> = {
  outdoors: { slug: 'dehors', label: 'dehors' },
  indoors: {
    slug: 'interieur',
    label: 'à l’intérieur',
  },
  'building-sites': { slug: 'chantiers', label: 'sur des chantiers' },
  'on-the-road': {
    slug: 'deplacements',
    label: 'souvent en déplacement',
  },
};
