import { GUIDED_PATH, type GuidedAnswers } from '@/lib/guided-start/guided-query';
import type { GuidedResults } from '@/lib/guided-start/match-jobs';
import { compareHref, MOST_COMPARED } from '@/lib/listing/compare-query';
import { catalogueHref } from '@/lib/listing/job-list-query';

export interface ResultLink {
  label: string;
  href: string;
  rel?: string;
  /** True for the one thing to do where there is no list. */
  isMain?: boolean;
}

/**
 * Where to go from a list: a comparison, the same list in the catalogue where that has it, or, where nothing was found, other ways to look.
 * @param hasRemedy a remark leads already to what an answer hides
 */
export function listFurtherWays(
  answers: GuidedAnswers,
  { matches, asked }: GuidedResults,
  hasRemedy: boolean,
): ResultLink[] {
  const first = matches.slice(0, MOST_COMPARED).map(({ job }) => job.id);
  const same = findSameInCatalogue(answers);
  const isFound = matches.length > 0;
  const ways: (ResultLink | false)[] = [
    !isFound && { label: 'Tous les métiers de A à Z', href: '/metiers', isMain: !hasRemedy },
    asked > 0 && first.length > 1 && { label: `Comparer les ${first.length} premiers`, href: compareHref(first) },
    isFound && same !== null && { label: 'La même liste parmi tous les métiers, à trier', href: same },
    { label: 'Un métier au hasard', href: '/hasard', rel: 'nofollow' },
    { label: 'Recommencer', href: GUIDED_PATH },
  ];
  return ways.filter((way) => way !== false);
}

/** The catalogue knows one value of each filter, no place, and leaves out the jobs whose level is unknown: it has the same list without these. */
function findSameInCatalogue({ interets, etudes, lieu, domaine, statut, salaire }: GuidedAnswers): string | null {
  if (etudes.length > 0 || lieu.length > 0) return null;
  if ([interets, domaine, statut].some(({ length }) => length > 1)) return null;
  return catalogueHref({
    interet: interets[0] ?? null,
    domaine: domaine[0] ?? null,
    statut: statut[0] ?? null,
    salaire: salaire[0] ?? null,
  });
}
