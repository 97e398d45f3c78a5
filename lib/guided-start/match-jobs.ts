import { listWorkplaces } from '@/lib/guided-start/workplace/list-workplaces';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { GuidedAnswers } from './guided-query';
import type { GuidedOption, GuidedQuestion } from './list-guided-questions';
import type { QuestionKey } from './questions';
import { compareWithLimit, findStudyLimit, NO_LIMIT, type StudyLimit } from './study-limits';

/** A job that takes up at least one answer. */
export interface JobMatch {
  job: JobSheet;
  /** Answers that the sheet takes up: each interest counts for one; place, domain and status for one each. */
  count: number;
  /** Options that the job meets, by question; never studies. */
  met: Readonly<Record<QuestionKey, readonly GuidedOption[]>>;
  /** True where studies are limited and the sheet's level is missing or off the scale. */
  levelIsUnknown: boolean;
}

export interface GuidedResults {
  /** Answers that can be taken up: the highest possible count. */
  asked: number;
  /** Interests chosen, of both questions. */
  askedInterests: number;
  /** Most answers first; equals in the order of the catalogue. */
  matches: readonly JobMatch[];
  /** The limit that studies set; null where there is none. */
  limit: StudyLimit | null;
  /** Jobs that take up an answer and ask for longer studies. */
  beyond: number;
  /** Among `matches`, sheets that say nothing of a place where a place was asked for. */
  silentOnPlace: number;
  /** Among `matches`, those whose level is unknown where studies are limited. */
  unknownLevels: number;
}

const INTERESTS = ['gouts', 'faire'] as const;
const SINGLES = ['lieu', 'domaine', 'statut'] as const;

/**
 * Finds the jobs that take up the visitor's answers. Studies only limit; what a sheet does not say never counts against it. Where studies are
 * the only answer, every job within the limit is a match with a count of 0.
 */
export function matchJobs(
  catalogue: Catalogue,
  questions: readonly GuidedQuestion[],
  answers: GuidedAnswers,
): GuidedResults {
  const chosen = listChosen(questions, answers);
  const askedInterests = INTERESTS.reduce((sum, key) => sum + chosen[key].length, 0);
  const asked = askedInterests + SINGLES.filter((key) => chosen[key].length > 0).length;
  const found = findStudyLimit(answers.etudes[0]);
  const limit = found && found.slug !== NO_LIMIT ? found : null;
  if (asked === 0 && !limit) {
    return { asked, askedInterests, matches: [], limit, beyond: 0, silentOnPlace: 0, unknownLevels: 0 };
  }

  const candidates = catalogue.jobs
    .map((job) => ({ ...toMatch(job, chosen), fit: limit ? compareWithLimit(job, limit) : ('within' as const) }))
    .filter(({ count }) => count > 0 || asked === 0);
  const matches = candidates
    .filter(({ fit }) => fit !== 'beyond')
    .map(({ fit, ...match }): JobMatch => ({ ...match, levelIsUnknown: fit === 'unknown' }))
    .sort((a, b) => b.count - a.count);
  const workplaces = listWorkplaces(catalogue);
  return {
    asked,
    askedInterests,
    matches,
    limit,
    beyond: candidates.length - matches.length,
    silentOnPlace:
      chosen.lieu.length > 0 ? matches.filter(({ job }) => (workplaces.get(job)?.length ?? 0) === 0).length : 0,
    unknownLevels: matches.filter(({ levelIsUnknown }) => levelIsUnknown).length,
  };
}

/** Lists the options chosen for each question; those of no question of this catalogue are left out. */
function listChosen(
  questions: readonly GuidedQuestion[],
  answers: GuidedAnswers,
): Record<QuestionKey, readonly GuidedOption[]> {
  const optionsOf = (key: QuestionKey) =>
    questions.find((question) => question.key === key)?.options.filter(({ slug }) => answers[key].includes(slug)) ?? [];
  return {
    gouts: optionsOf('gouts'),
    faire: optionsOf('faire'),
    etudes: optionsOf('etudes'),
    lieu: optionsOf('lieu'),
    domaine: optionsOf('domaine'),
    statut: optionsOf('statut'),
  };
}

function toMatch(
  job: JobSheet,
  chosen: Record<QuestionKey, readonly GuidedOption[]>,
): Omit<JobMatch, 'levelIsUnknown'> {
  const metOf = (key: QuestionKey) => chosen[key].filter(({ jobs }) => jobs.has(job));
  const met = {
    gouts: metOf('gouts'),
    faire: metOf('faire'),
    etudes: [],
    lieu: metOf('lieu'),
    domaine: metOf('domaine'),
    statut: metOf('statut'),
  };
  const interests = met.gouts.length + met.faire.length;
  return { job, met, count: interests + SINGLES.filter((key) => met[key].length > 0).length };
}
