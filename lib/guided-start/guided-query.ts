import { readListQuery } from '@/lib/listing/list-query';
import { recordOf } from '@/lib/model/record-of';
import { formatCount } from '@/lib/text/format-count';
import type { GuidedQuestion } from './list-guided-questions';
import { QUESTIONS, type QuestionKey, WORDINGS } from './questions';

export const GUIDED_PATH = '/par-ou-commencer';
export const RESULTS = 'resultats';

/** Slugs chosen for each question, in the order of the choices; empty where it was not answered. */
export type GuidedAnswers = Readonly<Record<QuestionKey, readonly string[]>>;
export type GuidedStep = QuestionKey | typeof RESULTS;

export interface GuidedQuery {
  answers: GuidedAnswers;
  /** The page asked for: one of the questions of this catalogue, or the results. */
  step: GuidedStep;
  /** Of the results. */
  page: number;
  /** True for the plain address, without question nor answers. */
  isStart: boolean;
  /** French sentences about what was ignored. */
  notes: string[];
}

/** Of one parameter; a page of ours writes far less. */
const LONGEST_VALUE = 2000;
const MOST_VALUES = 60;

/**
 * Reads the query string of the guided start. A parameter may be repeated (a form does) or hold several slugs between commas (our links do).
 * Never throws: what this catalogue does not know is left aside and said in `notes`.
 * @param questions those that the catalogue allows, at least one
 */
export function parseGuidedQuery(params: URLSearchParams, questions: readonly GuidedQuestion[]): GuidedQuery {
  const { values, page, notes } = readListQuery(params, ['question']);
  const known = new Map(questions.map((question) => [question.key, question]));
  const answers = recordOf(QUESTIONS, (key) => readAnswers(params, key, known.get(key), notes));
  const asked = values.question;
  const step = asked === RESULTS ? RESULTS : questions.find(({ key }) => key === asked)?.key;
  if (asked && !step) notes.push('Cette question n’existe pas ici : voici la première.');
  return {
    answers,
    step: step ?? questions[0]?.key ?? RESULTS,
    page,
    isStart: !asked && !hasAnswers(answers),
    notes,
  };
}

/** True where at least one question is answered. */
function hasAnswers(answers: GuidedAnswers): boolean {
  return QUESTIONS.some((key) => answers[key].length > 0);
}

/** The one address of a step with its answers; slugs are ASCII, so that commas can stay readable. */
export function guidedHref(answers: GuidedAnswers, step: GuidedStep, page = 1): string {
  const parts = QUESTIONS.filter((key) => answers[key].length > 0).map((key) => `${key}=${answers[key].join(',')}`);
  return `${GUIDED_PATH}?${[...parts, `question=${step}`, ...(page > 1 ? [`page=${page}`] : [])].join('&')}`;
}

function readAnswers(
  params: URLSearchParams,
  key: QuestionKey,
  question: GuidedQuestion | undefined,
  notes: string[],
): string[] {
  const asked = new Set(
    params
      .getAll(key)
      .slice(0, MOST_VALUES)
      .flatMap((value) => value.slice(0, LONGEST_VALUE).split(',', MOST_VALUES))
      .map((value) => value.trim())
      .filter(Boolean),
  );
  const { label, most } = WORDINGS[key];
  const chosen = question?.options.map(({ slug }) => slug).filter((slug) => asked.has(slug)) ?? [];
  if (chosen.length < asked.size) {
    const unknown = asked.size - chosen.length;
    notes.push(
      `« ${label} » : ${formatCount(unknown, 'réponse inconnue ici, ignorée', 'réponses inconnues ici, ignorées')}.`,
    );
  }
  if (chosen.length > most) {
    const kept = most === 1 ? 'seule la première compte' : `seules les ${most} premières de la liste comptent`;
    notes.push(`« ${label} » : ${chosen.length} réponses, ${kept}.`);
  }
  return chosen.slice(0, most);
}
