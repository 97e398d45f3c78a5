import { findLevel, type LevelSlug } from '@/lib/model/job-sheet/levels';

/** What a level means. */
export interface LevelMeaning {
  /** One or two French sentences. */
  text: string;
  /** Where a fact of law in the text is written; null where it holds none. */
  source: { label: string; url: string } | null;
}

/** The levels of the national frame of certifications (décret 2019-14 du 8 janvier 2019). */
const nationalFrame = {
  label: 'Code du travail, article D6113-19',
  url: 'https://www.legifrance.gouv.fr/',
};

/** What each level of the scale means for visitors. */
const MEANINGS: Readonly<Record<LevelSlug, LevelMeaning>> = {
  'sans-diplome': {
    text: 'Aucun diplôme n’est demandé pour commencer. L’employeur regarde l’envie, l’expérience, parfois un permis ou une carte professionnelle.',
    source: null,
  },
  '3e': { text: 'La 3e est la dernière classe du collège. On peut commencer à ce niveau sans diplôme.', source: null },
  brevet: { text: 'Le diplôme national du brevet se passe à la fin de la 3e.', source: null },
  cap: {
    text: 'Le CAP, certificat d’aptitude professionnelle, se prépare le plus souvent en deux ans après la 3e, au lycée ou en apprentissage. C’est le niveau 3 du cadre national.',
    source: nationalFrame,
  },
  'cap-1': {
    text: 'Un CAP, puis une année pour se spécialiser, par exemple avec un certificat de spécialisation (l’ancienne mention complémentaire).',
    source: null,
  },
  bac: {
    text: 'Le bac, général, technologique ou professionnel, s’obtient en général trois ans après la 3e. C’est le niveau 4 du cadre national, avec d’autres diplômes comme le brevet professionnel.',
    source: nationalFrame,
  },
  'bac-1': { text: 'Une année d’études après le bac, souvent pour se spécialiser dans un métier.', source: null },
  'bac-2': {
    text: 'Deux ans d’études après le bac. Le diplôme le plus connu à ce niveau est le BTS. C’est le niveau 5 du cadre national.',
    source: nationalFrame,
  },
  'bac-3': {
    text: 'Trois ans d’études après le bac : licence, licence professionnelle, BUT, et certains diplômes d’État ou d’école. C’est le niveau 6 du cadre national.',
    source: nationalFrame,
  },
  'bac-4': {
    text: 'Quatre ans d’études après le bac, dans une école ou à l’université. Le cadre national range ces diplômes au niveau 6, comme ceux de bac + 3.',
    source: nationalFrame,
  },
  'bac-5': {
    text: 'Cinq ans d’études après le bac : master, diplôme d’ingénieur, diplômes de grandes écoles. C’est le niveau 7 du cadre national.',
    source: nationalFrame,
  },
  'bac-6': {
    text: 'Six ans d’études après le bac, par exemple un diplôme de bac + 5 suivi d’une année de spécialité.',
    source: null,
  },
  'bac-7': {
    text: 'Sept ans d’études après le bac, souvent un diplôme de bac + 5 suivi d’une spécialité ou d’une école professionnelle.',
    source: null,
  },
  'bac-8': {
    text: 'Huit ans d’études après le bac. Le doctorat, qui se prépare le plus souvent en trois ans après un master, est le niveau 8 du cadre national.',
    source: nationalFrame,
  },
  'bac-9': {
    text: 'Neuf ans d’études ou plus après le bac : ce sont surtout les études de santé longues, avec leur internat.',
    source: null,
  },
  'autre-formation': {
    text: 'Une formation qui ne se range pas sur l’échelle des diplômes : école d’un employeur, formation propre au métier, brevet délivré par une fédération.',
    source: null,
  },
};

/**
 * Explains a level of study.
 * @param slug key of the level ("bac-3")
 * @returns null for a level that is not on the scale
 */
export function findLevelMeaning(slug: string): LevelMeaning | null {
  const level = findLevel(slug);
  return level ? MEANINGS[level.slug] : null;
}
