import { GUIDED_PATH, type GuidedQuery, guidedHref, RESULTS } from '@/lib/guided-start/guided-query';
import { type GuidedOption, listGuidedQuestions } from '@/lib/guided-start/list-guided-questions';
import { QUESTIONS, WORDINGS } from '@/lib/guided-start/questions';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { Crumb } from '@/lib/seo/crumbs';
import { type PageMetadata, pageMetadata } from '@/lib/seo/page-metadata';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import { formatNumber } from '@/lib/text/format-number';
import { countQuestions, PRIVACY, type QuestionStep, toCrumbs, toSteps } from './answers';

export interface QuestionPageData {
  crumbs: readonly Crumb[];
  /** Heading and introduction of the first page; null on the others, where the question is the heading. */
  start: { title: string; lead: string } | null;
  /** "Question 2 sur 6" */
  position: string;
  question: string;
  hint: string;
  notes: readonly string[];
  name: string;
  isSingle: boolean;
  choices: readonly Choice[];
  /** Answers to the other questions, that the form carries on. */
  kept: readonly { name: string; value: string }[];
  /** Values of `question` that the buttons send. */
  next: { step: string; label: string };
  previous: string | null;
  /** Null on the last question, whose next page they are. */
  results: string | null;
  skipHref: string;
  steps: readonly QuestionStep[];
  privacy: string;
}

export interface Choice {
  value: string;
  label: string;
  detail: string | null;
  /** Jobs that it suits. */
  count: number;
  isChecked: boolean;
}

/** Prepares the page of one question; `query.step` is its key. */
export function toQuestionPage(catalogue: Catalogue, query: GuidedQuery): QuestionPageData {
  const questions = listGuidedQuestions(catalogue);
  const { answers, step } = query;
  const index = Math.max(
    0,
    questions.findIndex(({ key }) => key === step),
  );
  const question = questions[index];
  if (!question) throw new Error('A guided start without question has no page.');
  const { key, options } = question;
  const { title, hint, most } = WORDINGS[key];
  const nextStep = questions[index + 1]?.key ?? RESULTS;
  const isLast = nextStep === RESULTS;
  const position = `Question ${index + 1} sur ${questions.length}`;
  return {
    crumbs: toCrumbs(query.isStart ? null : position),
    start: query.isStart
      ? {
          title: 'Par où commencer',
          lead: `Vous ne savez pas quoi chercher ? ${capitalizeFirst(countQuestions(questions))}, que l’on peut toutes passer, mènent à une liste de métiers à regarder. Chaque métier de la liste dit pourquoi il y est. Ce n’est pas un test.`,
        }
      : null,
    position,
    question: title,
    hint: key === 'lieu' ? `${countPlaced(options, catalogue)} ${hint}` : hint,
    notes: query.notes,
    name: key,
    isSingle: most === 1,
    choices: options.map(({ slug, label, detail, jobs }) => ({
      value: slug,
      label: capitalizeFirst(label),
      detail,
      count: jobs.size,
      isChecked: answers[key].includes(slug),
    })),
    kept: QUESTIONS.filter((other) => other !== key && answers[other].length > 0).map((name) => ({
      name,
      value: answers[name].join(','),
    })),
    next: { step: nextStep, label: isLast ? 'Voir les métiers' : 'Continuer' },
    previous: questions[index - 1]?.key ?? null,
    results: isLast ? null : RESULTS,
    skipHref: guidedHref({ ...answers, [key]: [] }, nextStep),
    steps: toSteps(questions, answers, key),
    privacy: PRIVACY,
  };
}

function countPlaced(options: readonly GuidedOption[], { jobs }: Catalogue): string {
  const placed = new Set(options.flatMap((option) => [...option.jobs]));
  const verb = placed.size > 1 ? 'parlent' : 'parle';
  return `${formatCount(placed.size, 'fiche', 'fiches')} sur ${formatNumber(jobs.length)} ${verb} du lieu.`;
}

/** Only the plain address is indexed. */
export function toQuestionMetadata(catalogue: Catalogue, query: GuidedQuery): PageMetadata {
  const questions = listGuidedQuestions(catalogue);
  const count = countQuestions(questions);
  const page = toQuestionPage(catalogue, query);
  return pageMetadata({
    title: query.isStart
      ? `Par où commencer : ${count} pour trouver des métiers`
      : `${page.position} : ${page.question.replace(/\s*\?$/, '')}`,
    description: `${capitalizeFirst(count)} sur vos goûts, vos études et le lieu de travail, pour obtenir une liste de métiers à regarder, expliquée et partageable. Sans compte, sans score.`,
    path: query.isStart ? GUIDED_PATH : guidedHref(query.answers, query.step),
    noindex: !query.isStart,
  });
}
