import { chooseFarReaching } from '@/lib/facets/choose-far-reaching';
import { buildFacets } from '@/lib/facets/facets';
import { countOptions } from '@/lib/guided-start/count-options';
import {
  GUIDED_PATH,
  type GuidedQuery,
  type GuidedStep,
  guidedHref,
  listAnswerParams,
  RESULTS,
} from '@/lib/guided-start/guided-query';
import { type GuidedQuestion, listGuidedQuestions } from '@/lib/guided-start/list-guided-questions';
import { matchJobs } from '@/lib/guided-start/match-jobs';
import { ASKED_WORDINGS, type AskedKey, WORDINGS } from '@/lib/guided-start/questions';
import { findSituation } from '@/lib/guided-start/situations';
import { findStudyLimit } from '@/lib/guided-start/study-limits';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { Crumb } from '@/lib/seo/crumbs';
import { type PageMetadata, pageMetadata } from '@/lib/seo/page-metadata';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { countInWords, listAsked, PRIVACY, type QuestionStep, toCrumbs, toSteps } from './answers';

export interface QuestionPageData {
  crumbs: readonly Crumb[];
  /** Heading and introduction of the first page; null on the others, where the question is the heading. */
  start: { title: string; lead: string } | null;
  /** "Question 2 sur 3" */
  position: string;
  question: string;
  hint: string;
  notes: readonly string[];
  name: string;
  isSingle: boolean;
  choices: readonly Choice[];
  /** Choices that open on demand. */
  more: readonly Choice[];
  /** Answers to the other questions, that the form carries on. */
  kept: readonly { name: string; value: string }[];
  /** Values of `question` that the buttons send. */
  next: { step: string; label: string };
  previous: string | null;
  /** Null on the last question, whose next page they are. */
  results: string | null;
  /** Jobs that go with the answers given up to here: "212 métiers pour l’instant". */
  left: string;
  skipHref: string;
  steps: readonly QuestionStep[];
  privacy: string;
}

export interface Choice {
  value: string;
  label: string;
  detail: string | null;
  /** Jobs that would be left; null where the answer changes none of it. */
  count: number | null;
  isChecked: boolean;
}

/** As many interests are shown before the others are asked for. */
const MOST_SHOWN = 8;

/** Prepares the page of one question; `query.step` is its key. */
export function toQuestionPage(catalogue: Catalogue, query: GuidedQuery): QuestionPageData {
  const questions = listGuidedQuestions(catalogue);
  const asked = listAsked(questions);
  const { answers, step } = query;
  const index = Math.max(
    0,
    asked.findIndex(({ key }) => key === step),
  );
  const question = asked[index];
  if (!question) throw new Error('A guided start without question has no page.');
  const { key } = question;
  const nextStep: GuidedStep = asked[index + 1]?.key ?? RESULTS;
  const isLast = nextStep === RESULTS;
  const position = `Question ${index + 1} sur ${asked.length}`;
  const left = matchJobs(catalogue, questions, answers).matches.length;
  return {
    crumbs: toCrumbs(query.isStart ? null : position),
    start: query.isStart
      ? {
          title: 'Par où commencer ?',
          lead: `${capitalizeFirst(countInWords(asked.length))}, que je peux passer, puis des métiers à regarder. Ce n’est pas un test.`,
        }
      : null,
    position,
    question: ASKED_WORDINGS[key].title,
    hint: ASKED_WORDINGS[key].hint,
    notes: query.notes,
    name: key,
    isSingle: WORDINGS[key].most === 1,
    ...toChoices(catalogue, questions, query, question),
    kept: listAnswerParams({ ...answers, [key]: [] }),
    next: { step: nextStep, label: isLast ? 'Voir les métiers' : 'Continuer' },
    previous: asked[index - 1]?.key ?? null,
    results: isLast ? null : RESULTS,
    left: `${formatCount(left, 'métier', 'métiers')} pour l’instant`,
    skipHref: guidedHref({ ...answers, [key]: [] }, nextStep),
    steps: toSteps(questions, answers, key),
    privacy: PRIVACY,
  };
}

/** All the choices of a question; interests are many: the few that together lead to the most jobs first, the others on demand. */
function toChoices(
  catalogue: Catalogue,
  questions: readonly GuidedQuestion[],
  { answers }: GuidedQuery,
  question: GuidedQuestion & { key: AskedKey },
): { choices: Choice[]; more: Choice[] } {
  const { key } = question;
  const situation = findSituation(answers.situation[0]);
  // Where one is leaves no job out: it only says from when years are counted.
  const options =
    key === 'situation'
      ? question.options.map((option) => ({ option, count: null }))
      : countOptions(catalogue, questions, answers, question);
  const choices = options.map(
    ({ option: { slug, label }, count }): Choice => ({
      value: slug,
      label: capitalizeFirst(label),
      detail: describeChoice(key, slug, situation?.countsFrom3e ?? true),
      count,
      isChecked: answers[key].includes(slug),
    }),
  );
  if (key !== 'interets' || choices.length <= MOST_SHOWN) return { choices, more: [] };
  const first = chooseFarReaching(buildFacets(catalogue).interest, MOST_SHOWN).map(({ slug }) => slug);
  return {
    choices: first.flatMap((slug) => choices.filter(({ value }) => value === slug)),
    more: choices.filter(({ value }) => !first.includes(value)),
  };
}

function describeChoice(key: AskedKey, slug: string, countsFrom3e: boolean): string | null {
  switch (key) {
    case 'situation':
      return findSituation(slug)?.detail ?? null;
    case 'interets':
      return null;
    case 'etudes':
      return findStudyLimit(slug)?.[countsFrom3e ? 'from3e' : 'fromBac'] ?? null;
    default:
      return key satisfies never;
  }
}

/** Only the plain address is indexed. */
export function toQuestionMetadata({ position, question, steps }: QuestionPageData, query: GuidedQuery): PageMetadata {
  const count = countInWords(steps.length);
  return pageMetadata({
    title: query.isStart
      ? `Par où commencer : ${count} pour trouver des métiers`
      : `${position} : ${question.replace(/\s*\?$/, '')}`,
    description: `${capitalizeFirst(count)} sur ce que j’aime et sur les études, pour obtenir une liste de métiers à regarder, expliquée et partageable. Sans compte, sans score.`,
    path: query.isStart ? GUIDED_PATH : guidedHref(query.answers, query.step),
    noindex: !query.isStart,
  });
}
