import type { Place } from './place-cues';

interface PlaceName {
  /** In the query string. */
  slug: string;
  /** "dehors", as in "la fiche parle de travail dehors". */
  label: string;
  /** The words of the sheets that it stands for, for a visitor who chooses. */
  detail: string;
}

/** How places are called in French. */
export const PLACE_NAMES: Readonly<Record<Place, PlaceName>> = {
  outdoors: { slug: 'dehors', label: 'dehors', detail: 'en plein air, en mer, par tous les temps' },
  indoors: {
    slug: 'interieur',
    label: 'à l’intérieur',
    detail: 'bureau, atelier, laboratoire, magasin, école, hôpital',
  },
  'building-sites': { slug: 'chantiers', label: 'sur des chantiers', detail: 'dehors ou dans un bâtiment en travaux' },
  'on-the-road': {
    slug: 'deplacements',
    label: 'souvent en déplacement',
    detail: 'déplacements fréquents ou nombreux',
  },
};
