/**
 * What each level of the scale means, in one or two sentences for visitors. Levels of the national frame of certifications:
 * Code du travail, D6113-19 (décret 2019-14 du 8 janvier 2019). Keys are the slugs of `levels.ts`.
 */
const MEANINGS: Readonly<Record<string, string>> = {
  'sans-diplome':
    'Aucun diplôme n’est demandé pour commencer. L’employeur regarde l’envie, l’expérience, parfois un permis ou une carte professionnelle.',
  '3e': 'La 3e est la dernière classe du collège. On peut commencer à ce niveau sans diplôme.',
  brevet: 'Le diplôme national du brevet se passe à la fin de la 3e.',
  cap: 'Le CAP, certificat d’aptitude professionnelle, se prépare le plus souvent en deux ans après la 3e, au lycée ou en apprentissage. C’est le niveau 3 du cadre national.',
  'cap-1':
    'Un CAP, puis une année pour se spécialiser, par exemple avec un certificat de spécialisation (l’ancienne mention complémentaire).',
  bac: 'Le bac, général, technologique ou professionnel, s’obtient en général trois ans après la 3e. C’est le niveau 4 du cadre national, avec d’autres diplômes comme le brevet professionnel.',
  'bac-1': 'Une année d’études après le bac, souvent pour se spécialiser dans un métier.',
  'bac-2':
    'Deux ans d’études après le bac. Le diplôme le plus connu à ce niveau est le BTS. C’est le niveau 5 du cadre national.',
  'bac-3':
    'Trois ans d’études après le bac : licence, licence professionnelle, BUT, et certains diplômes d’État ou d’école. C’est le niveau 6 du cadre national.',
  'bac-4':
    'Quatre ans d’études après le bac, dans une école ou à l’université. Le cadre national range ces diplômes au niveau 6, comme ceux de bac + 3.',
  'bac-5':
    'Cinq ans d’études après le bac : master, diplôme d’ingénieur, diplômes de grandes écoles. C’est le niveau 7 du cadre national.',
  'bac-6': 'Six ans d’études après le bac, par exemple un diplôme de bac + 5 suivi d’une année de spécialité.',
  'bac-7':
    'Sept ans d’études après le bac, souvent un diplôme de bac + 5 suivi d’une spécialité ou d’une école professionnelle.',
  'bac-8':
    'Huit ans d’études après le bac. Le doctorat, qui se prépare le plus souvent en trois ans après un master, est le niveau 8 du cadre national.',
  'bac-9': 'Neuf ans d’études ou plus après le bac : ce sont surtout les études de santé longues, avec leur internat.',
  'autre-formation':
    'Une formation qui ne se range pas sur l’échelle des diplômes : école d’un employeur, formation propre au métier, brevet délivré par une fédération.',
};

/**
 * Explains a level of study.
 * @param slug key of the level ("bac-3")
 * @returns French sentences; null for a level that is not on the scale
 */
export function findLevelMeaning(slug: string): string | null {
  return MEANINGS[slug] ?? null;
}
