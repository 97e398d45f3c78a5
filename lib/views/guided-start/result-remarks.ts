import { type GuidedAnswers, guidedHref, RESULTS } from '@/lib/guided-start/guided-query';
import type { GuidedQuestion } from '@/lib/guided-start/list-guided-questions';
import type { GuidedResults } from '@/lib/guided-start/match-jobs';
import { formatCount } from '@/lib/text/format-count';
import type { ResultLink } from './result-ways';

/** A remark on the list, with what to do about it. */
export interface ResultRemark {
  text: string;
  link: ResultLink | null;
}

/** Where more jobs than this are equal, another answer helps. */
const manyEquals = 24;

/** Says what the list leaves aside, what the sheets do not say, and how to part equals. */
export function listRemarks(
  questions: readonly GuidedQuestion[],
  answers: GuidedAnswers,
  { asked, matches, limit, beyond, silentOnPlace, unknownLevels }: GuidedResults,
): ResultRemark[] {
  const [other, others] = matches.length > 0 ? ['autre métier', 'autres métiers'] : ['métier', 'métiers'];
  const remarks: (ResultRemark | false)[] = [
    limit !== null &&
      beyond > 0 && {
        text: `${formatCount(beyond, `${other} demande`, `${others} demandent`)} des études plus longues.`,
        link: {
          label: beyond > 1 ? 'Les voir aussi' : 'Le voir aussi',
          href: guidedHref({ ...answers, etudes: [] }, RESULTS),
        },
      },
    unknownLevels > 0 && {
      text: `${formatCount(unknownLevels, 'métier', 'métiers')} sans niveau sur l’échelle ${unknownLevels > 1 ? 'restent' : 'reste'} dans la liste : la fiche dit comment y entrer.`,
      link: null,
    },
    silentOnPlace > 0 && {
      text: `${formatCount(silentOnPlace, 'fiche ne dit', 'fiches ne disent')} rien du lieu : cela ne compte pas contre ${silentOnPlace > 1 ? 'elles' : 'elle'}.`,
      link: null,
    },
    ...[findUnanswered(questions, answers, asked, matches)],
  ];
  return remarks.filter((remark) => remark !== false);
}

function findUnanswered(
  questions: readonly GuidedQuestion[],
  answers: GuidedAnswers,
  asked: number,
  matches: GuidedResults['matches'],
): ResultRemark | false {
  const most = matches[0]?.count ?? 0;
  const equals = matches.filter(({ count }) => count === most).length;
  const open = questions.find(({ key }) => key !== 'etudes' && answers[key].length === 0);
  if (asked === 0 || equals <= manyEquals || !open) return false;
  return {
    text: `Les ${equals} ${equals === matches.length ? 'métiers' : 'premiers'} sont à égalité : une réponse de plus peut les départager.`,
    link: { label: 'Répondre à une autre question', href: guidedHref(answers, open.key) },
  };
}
