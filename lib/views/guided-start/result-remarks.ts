import { type GuidedAnswers, guidedHref, RESULTS } from '@/lib/guided-start/guided-query';
import type { GuidedResults } from '@/lib/guided-start/match-jobs';
import { formatCount } from '@/lib/text/format-count';
import type { ResultLink } from './result-ways';

/** A remark on the list, with what to do about it. */
export interface ResultRemark {
  text: string;
  link: ResultLink | null;
}

/** Says what the list leaves aside, and what the sheets do not say. */
export function listRemarks(
  answers: GuidedAnswers,
  { matches, limit, beyond, silentOnPlace, unknownLevels }: GuidedResults,
): ResultRemark[] {
  const [other, others] = matches.length > 0 ? ['autre métier', 'autres métiers'] : ['métier', 'métiers'];
  const seeToo = (count: number, key: keyof GuidedAnswers) => ({
    label: count > 1 ? 'Les voir aussi' : 'Le voir aussi',
    href: guidedHref({ ...answers, [key]: [] }, RESULTS),
  });
  const remarks: (ResultRemark | false)[] = [
    limit !== null &&
      beyond > 0 && {
        text: `${formatCount(beyond, `${other} demande`, `${others} demandent`)} des études plus longues.`,
        link: seeToo(beyond, 'etudes'),
      },
    silentOnPlace > 0 && {
      text: `${formatCount(silentOnPlace, 'fiche ne dit', 'fiches ne disent')} rien du lieu : ${silentOnPlace > 1 ? 'elles ne sont pas' : 'elle n’est pas'} dans cette liste.`,
      link: seeToo(silentOnPlace, 'lieu'),
    },
    unknownLevels > 0 && {
      text: `${formatCount(unknownLevels, 'métier', 'métiers')} sans niveau sur l’échelle ${unknownLevels > 1 ? 'restent' : 'reste'} dans la liste : la fiche dit comment y entrer.`,
      link: null,
    },
  ];
  return remarks.filter((remark) => remark !== false);
}
