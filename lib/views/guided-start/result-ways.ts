import { GUIDED_PATH, type GuidedAnswers, guidedHref } from '@/lib/guided-start/guided-query';
import type { GuidedQuestion } from '@/lib/guided-start/list-guided-questions';
import type { GuidedResults } from '@/lib/guided-start/match-jobs';
import { catalogueHref } from '@/lib/listing/job-list-query';

export interface ResultLink {
  label: string;
  href: string;
  rel?: string;
  /** True for the one thing to do where there is no list. */
  isMain?: boolean;
}

/** Where to go from a list: the same one in the catalogue where that has such a list, or, where nothing was found, other ways to look. */
export function listFurtherWays(
  questions: readonly GuidedQuestion[],
  answers: GuidedAnswers,
  { matches }: GuidedResults,
): ResultLink[] {
  const [first] = questions;
  const same = findSameInCatalogue(answers);
  const ways: (ResultLink | false)[] = [
    matches.length === 0 &&
      first !== undefined && { label: 'Répondre aux questions', href: guidedHref(answers, first.key), isMain: true },
    same !== null && matches.length > 0 && { label: 'La même liste, à trier et à filtrer', href: same },
    matches.length === 0 && { label: 'Tous les métiers de A à Z', href: '/metiers' },
    { label: 'Un métier au hasard', href: '/hasard', rel: 'nofollow' },
    { label: 'Recommencer', href: GUIDED_PATH },
  ];
  return ways.filter((way) => way !== false);
}

/** The catalogue knows one value of each filter, all of which must hold: only a single answer gives the same list there. */
function findSameInCatalogue({ gouts, faire, etudes, lieu, domaine, statut }: GuidedAnswers): string | null {
  const [interest, ...others] = [...gouts, ...faire];
  const given = [interest, domaine[0], statut[0]].filter((value) => value !== undefined);
  const isMore = others.length > 0 || domaine.length > 1 || statut.length > 1 || etudes.length > 0 || lieu.length > 0;
  if (given.length !== 1 || isMore) return null;
  return catalogueHref({ interet: interest ?? null, domaine: domaine[0] ?? null, statut: statut[0] ?? null });
}
