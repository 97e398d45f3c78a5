import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { GuidedAnswers } from './guided-query';
import type { GuidedOption, GuidedQuestion } from './list-guided-questions';
import { matchJobs } from './match-jobs';

/**
 * Counts, for each choice of a question, the jobs that would be left if it were the answer to it, with the answers to the others as they are.
 * @returns the choices in their order
 */
export function countOptions(
  catalogue: Catalogue,
  questions: readonly GuidedQuestion[],
  answers: GuidedAnswers,
  { key, options }: GuidedQuestion,
): { option: GuidedOption; count: number }[] {
  const { matches } = matchJobs(catalogue, questions, { ...answers, [key]: [] });
  return options.map((option) => ({ option, count: matches.filter(({ job }) => option.jobs.has(job)).length }));
}
