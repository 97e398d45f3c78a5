import { listWorkplaces } from '@/lib/guided-start/workplace/list-workplaces';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { GuidedAnswers } from './guided-query';
import type { GuidedOption, GuidedQuestion } from './list-guided-questions';
import { NARROWING, type QuestionKey } from './questions';
import { compareWithLimit, findStudyLimit, NO_LIMIT, type StudyLimit } from './study-limits';

/** A job of the list. */
export interface JobMatch {
  job: JobSheet;
  /** Interests chosen that the sheet lists: each counts for one. */
  interests: readonly GuidedOption[];
  /** Slugs of the places chosen of which the sheet speaks. */
  places: readonly string[];
  /** True where studies are limited and the sheet's level is missing or off the scale. */
  levelIsUnknown: boolean;
}

export interface GuidedResults {
  /** Interests chosen: the most that a job can take up. */
  asked: number;
  /** Most interests first; equals in the order of the catalogue. */
  matches: readonly JobMatch[];
  /** The limit that studies set; null where there is none. */
  limit: StudyLimit | null;
  /** Jobs that take up all the rest and ask for longer studies. */
  beyond: number;
  /** Jobs left aside by the filter of places alone, because their sheet says nothing of a place. */
  silentOnPlace: number;
  /** Among `matches`, those whose level is unknown where studies are limited. */
  unknownLevels: number;
}

/**
 * Finds the jobs that go with the visitor's answers: at least one of the interests, where some are chosen, within the limit of studies, and each
 * filter in use, of which one value is enough. An unknown level does not count against a sheet. Without any answer, all jobs.
 */
export function matchJobs(
  catalogue: Catalogue,
  questions: readonly GuidedQuestion[],
  answers: GuidedAnswers,
): GuidedResults {
  const optionsOf = (key: QuestionKey) =>
    questions.find((question) => question.key === key)?.options.filter(({ slug }) => answers[key].includes(slug)) ?? [];
  const [chosen, places] = [optionsOf('interets'), optionsOf('lieu')];
  const filters = NARROWING.map((key) => ({ key, options: optionsOf(key) })).filter(
    ({ options }) => options.length > 0,
  );
  const found = findStudyLimit(answers.etudes[0]);
  const limit = found && found.slug !== NO_LIMIT ? found : null;
  const workplaces = listWorkplaces(catalogue);

  const candidates = catalogue.jobs
    .map((job) => ({
      job,
      interests: chosen.filter(({ jobs }) => jobs.has(job)),
      places: places.filter(({ jobs }) => jobs.has(job)).map(({ slug }) => slug),
      fit: limit ? compareWithLimit(job, limit) : ('within' as const),
      failed: filters.filter(({ options }) => !options.some(({ jobs }) => jobs.has(job))).map(({ key }) => key),
    }))
    .filter(({ interests }) => interests.length > 0 || chosen.length === 0);
  const passing = candidates.filter(({ failed }) => failed.length === 0);
  const matches = passing
    .filter(({ fit }) => fit !== 'beyond')
    .map(({ job, interests, places, fit }): JobMatch => ({ job, interests, places, levelIsUnknown: fit === 'unknown' }))
    .sort((a, b) => b.interests.length - a.interests.length);
  return {
    asked: chosen.length,
    matches,
    limit,
    beyond: passing.length - matches.length,
    silentOnPlace: candidates.filter(
      ({ job, fit, failed }) =>
        fit !== 'beyond' && failed.join() === 'lieu' && (workplaces.get(job)?.length ?? 0) === 0,
    ).length,
    unknownLevels: matches.filter(({ levelIsUnknown }) => levelIsUnknown).length,
  };
}
