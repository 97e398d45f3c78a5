import { GUIDED_PATH, type GuidedAnswers, type GuidedStep, guidedHref } from '@/lib/guided-start/guided-query';
import type { GuidedQuestion } from '@/lib/guided-start/list-guided-questions';
import { WORDINGS } from '@/lib/guided-start/questions';
import type { Crumb } from '@/lib/seo/crumbs';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';

export interface AnswerLine {
  key: string;
  /** "Ce qui vous attire" */
  label: string;
  /** In the sheets' words; empty where the question was not answered. */
  values: readonly string[];
  /** The question, with all answers kept. */
  href: string;
}

export interface QuestionStep {
  key: string;
  /** "Ce qui vous attire" */
  label: string;
  /** "2 réponses"; null where there is none. */
  state: string | null;
  href: string;
  isCurrent: boolean;
}

/** Said on every page of the guided start. */
export const PRIVACY = 'Vos réponses sont dans l’adresse de cette page, nulle part ailleurs.';

/** A few of a thing, in words. */
const numbers = ['', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six'];

/** "six questions" */
export function countQuestions(questions: readonly GuidedQuestion[]): string {
  const { length } = questions;
  return `${numbers[length] ?? length} ${length > 1 ? 'questions' : 'question'}`;
}

/** The breadcrumb of a page of the guided start; the first page is its own end. */
export function toCrumbs(current: string | null): Crumb[] {
  const own = 'Par où commencer';
  return [
    { label: 'Accueil', href: '/' },
    ...(current === null ? [{ label: own }] : [{ label: own, href: GUIDED_PATH }, { label: current }]),
  ];
}

/** Lists the questions with what was answered. */
export function toAnswerLines(questions: readonly GuidedQuestion[], answers: GuidedAnswers): AnswerLine[] {
  return questions.map(({ key, options }) => ({
    key,
    label: WORDINGS[key].label,
    values: options.filter(({ slug }) => answers[key].includes(slug)).map(({ label }) => capitalizeFirst(label)),
    href: guidedHref(answers, key),
  }));
}

/** Lists the questions as steps, the current one marked. */
export function toSteps(
  questions: readonly GuidedQuestion[],
  answers: GuidedAnswers,
  current: GuidedStep,
): QuestionStep[] {
  return questions.map(({ key }) => ({
    key,
    label: WORDINGS[key].label,
    state: answers[key].length > 0 ? formatCount(answers[key].length, 'réponse', 'réponses') : null,
    href: guidedHref(answers, key),
    isCurrent: key === current,
  }));
}
