import { readListQuery } from '@/lib/listing/list-query';
import { recordOf } from '@/lib/model/record-of';
import { formatCount } from '@/lib/text/format-count';
import type { GuidedQuestion } from './list-guided-questions';
import { type AskedKey, isAsked, QUESTIONS, type QuestionKey, WORDINGS } from './questions';

export const GUIDED_PATH = '/par-ou-commencer';
export const RESULTS = 'resultats';

/** Slugs chosen for each question, in the order of the choices; empty where it was not answered. */
export type GuidedAnswers = Readonly<Record<QuestionKey, readonly string[]>>;
export type GuidedStep = AskedKey | typeof RESULTS;

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

/** Addresses of before asked for interests in two questions of five answers each: both are read, and kept where there are more than three. */
const FORMER_INTERESTS = ['gouts', 'faire'] as const;
const MOST_FORMER_INTERESTS = 10;

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
  const asked = questions.map(({ key }) => key).filter(isAsked);
  const step = findStep(values.question, asked);
  if (values.question && !step) notes.push('Cette question n’existe pas ici : voici la première.');
  return {
    answers,
    step: step ?? asked[0] ?? RESULTS,
    page,
    isStart: !values.question && !hasAnswers(answers),
    notes,
  };
}

/** Questions of before lead to where they are answered now: tastes among the interests, place, domain and status beside the list. */
function findStep(name: string | null, asked: readonly AskedKey[]): GuidedStep | undefined {
  if (name === RESULTS || (QUESTIONS.some((key) => key === name) && !isAsked(name ?? ''))) return RESULTS;
  const key = FORMER_INTERESTS.some((former) => former === name) ? 'interets' : name;
  return asked.find((known) => known === key);
}

/** True where at least one question is answered. */
function hasAnswers(answers: GuidedAnswers): boolean {
  return QUESTIONS.some((key) => answers[key].length > 0);
}

/** Lists the answers as parameters, slugs between commas: ASCII, so that they can stay readable. */
export function listAnswerParams(answers: GuidedAnswers): { name: string; value: string }[] {
  return QUESTIONS.filter((key) => answers[key].length > 0).map((key) => ({
    name: key === 'interets' && answers[key].length > WORDINGS[key].most ? FORMER_INTERESTS[0] : key,
    value: answers[key].join(','),
  }));
}

/** The one address of a step with its answers. */
export function guidedHref(answers: GuidedAnswers, step: GuidedStep, page = 1): string {
  const parts = listAnswerParams(answers).map(({ name, value }) => `${name}=${value}`);
  return `${GUIDED_PATH}?${[...parts, `question=${step}`, ...(page > 1 ? [`page=${page}`] : [])].join('&')}`;
}

function readAnswers(
  params: URLSearchParams,
  key: QuestionKey,
  question: GuidedQuestion | undefined,
  notes: string[],
): string[] {
  const former = key === 'interets' ? FORMER_INTERESTS.filter((name) => params.has(name)) : [];
  const asked = new Set([key, ...former].flatMap((name) => listValues(params, name)));
  const label = WORDINGS[key].label;
  const most = former.length > 0 ? MOST_FORMER_INTERESTS : WORDINGS[key].most;
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

function listValues(params: URLSearchParams, name: string): string[] {
  return params
    .getAll(name)
    .slice(0, MOST_VALUES)
    .flatMap((value) => value.slice(0, LONGEST_VALUE).split(',', MOST_VALUES))
    .map((value) => value.trim())
    .filter(Boolean);
}
