import { GUIDED_PATH, type GuidedAnswers, type GuidedStep, guidedHref, RESULTS } from '@/lib/guided-start/guided-query';
import type { GuidedQuestion } from '@/lib/guided-start/list-guided-questions';
import { type AskedKey, isAsked, WORDINGS } from '@/lib/guided-start/questions';
import type { Crumb } from '@/lib/seo/crumbs';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import type { ActiveFilter } from '@/lib/views/shared/filters';

export interface QuestionStep {
  key: string;
  /** "Ce que j’aime" */
  label: string;
  /** "2 réponses"; null where there is none. */
  state: string | null;
  href: string;
  isCurrent: boolean;
}

/** Said on every page of the guided start. */
export const PRIVACY = 'Mes réponses sont dans l’adresse de cette page, nulle part ailleurs.';

/** A few of a thing, in words. */
const numbers = ['', 'une', 'deux', 'trois'];

/** Lists the questions that have a page; the others are filters of the list. */
export function listAsked(questions: readonly GuidedQuestion[]): (GuidedQuestion & { key: AskedKey })[] {
  return questions.flatMap(({ key, options }) => (isAsked(key) ? [{ key, options }] : []));
}

/** Counts the questions that have a page: "trois questions", null where there is none. */
export function countQuestions(questions: readonly GuidedQuestion[]): string | null {
  const { length } = listAsked(questions);
  return length > 0 ? countInWords(length) : null;
}

/** "trois questions" */
export function countInWords(count: number): string {
  return `${numbers[count] ?? count} ${count > 1 ? 'questions' : 'question'}`;
}

/** The breadcrumb of a page of the guided start; the first page is its own end. */
export function toCrumbs(current: string | null): Crumb[] {
  const own = 'Par où commencer';
  return [
    { label: 'Accueil', href: '/' },
    ...(current === null ? [{ label: own }] : [{ label: own, href: GUIDED_PATH }, { label: current }]),
  ];
}

/** Lists the answers one by one, each with the list without it. */
export function toAnswerChips(questions: readonly GuidedQuestion[], answers: GuidedAnswers): ActiveFilter[] {
  return questions.flatMap(({ key, options }) =>
    options
      .filter(({ slug }) => answers[key].includes(slug))
      .map(({ slug, label }) => ({
        key: `${key}-${slug}`,
        label: isAsked(key) ? capitalizeFirst(label) : `${WORDINGS[key].label} : ${label}`,
        href: guidedHref({ ...answers, [key]: answers[key].filter((other) => other !== slug) }, RESULTS),
      })),
  );
}

/** Lists the questions as steps, the current one marked. */
export function toSteps(
  questions: readonly GuidedQuestion[],
  answers: GuidedAnswers,
  current: GuidedStep,
): QuestionStep[] {
  return listAsked(questions).map(({ key }) => ({
    key,
    label: WORDINGS[key].label,
    state: answers[key].length > 0 ? formatCount(answers[key].length, 'réponse', 'réponses') : null,
    href: guidedHref(answers, key),
    isCurrent: key === current,
  }));
}
