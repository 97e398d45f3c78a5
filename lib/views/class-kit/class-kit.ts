import { factsOfSelection, type SelectionQuery, selectionHref } from '@/lib/listing/selection-query';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findFactSource } from '@/lib/model/catalogue/find-fact-source';
import type { JobSheet, StudyDuration } from '@/lib/model/job-sheet/job-sheet';
import { nameJob } from '@/lib/model/job-sheet/name-job';
import { findLevelLength } from '@/lib/pathways/level-length';
import { readLevelStanding } from '@/lib/pathways/level-standing';
import { countYearsAfter3e, findStudyYears, formatYears, YEARS_TO_BAC } from '@/lib/pathways/study-years';
import { type PageMetadata, pageMetadata } from '@/lib/seo/page-metadata';
import { absoluteUrl } from '@/lib/site/site-url';
import { formatDate } from '@/lib/text/format-date';
import { listPayFacts } from './list-pay-facts';
import { listQuestions } from './list-questions';
import { makeVerification, type Verification } from './make-verification';

/** A list of jobs as work for a class, on two sheets of paper at most. */
export interface ClassKitData {
  title: string;
  /** "27 novembre 2026" */
  date: string;
  address: string;
  backHref: string;
  /** Names of the jobs; empty for an empty list. */
  jobs: readonly string[];
  questions: readonly string[];
  verification: Verification | null;
  /** Games with something to guess. */
  games: readonly Game[];
}

/** Something to guess of several jobs. */
interface Game {
  key: string;
  title: string;
  rule: string;
  rounds: readonly Round[];
}

interface Round {
  key: string;
  name: string;
  /** What the answer is counted in. */
  unit: string;
  answer: string;
  source: string;
}

/** Jobs of a game: with more, the kit takes a third sheet of paper. */
const MOST_ROUNDS = 5;

/**
 * Makes the class kit of a list, out of its records alone: the same list gives the same kit on the same day.
 * @param today YYYY-MM-DD, the day whose SMIC the figures are compared with
 */
export function toClassKit(catalogue: Catalogue, query: SelectionQuery, today: string): ClassKitData {
  const { jobs, title } = query;
  const facts = factsOfSelection(query);
  const backHref = selectionHref(facts);
  return {
    title: title || 'Des métiers à discuter',
    date: formatDate(today),
    address: absoluteUrl(selectionHref({ ids: facts.ids })).replace(/^https?:\/\//, ''),
    backHref,
    jobs: jobs.map(nameJob),
    questions: listQuestions(jobs),
    verification: makeVerification(catalogue, jobs, today),
    games: [
      {
        key: 'pay',
        title: 'Devinez la paie',
        rule: 'Combien gagne-t-on au début ? Écrivez un montant, puis comparez avec la réponse.',
        rounds: jobs.flatMap((job) => toPayRound(catalogue, job, today)).slice(0, MOST_ROUNDS),
      },
      {
        key: 'length',
        title: 'Devinez la durée des études',
        rule: 'Combien d’années faut-il au moins ? Attention au départ : la 3e ou le bac.',
        rounds: jobs.flatMap((job) => toLengthRound(catalogue, job)).slice(0, MOST_ROUNDS),
      },
    ].filter(({ rounds }) => rounds.length > 0),
  };
}

/** The head of the page: never indexed, since any list makes one. */
export function toClassKitMetadata(query: SelectionQuery): PageMetadata {
  return pageMetadata({
    title: query.title ? `Pour la classe : ${query.title}` : 'Pour la classe',
    description: 'Trois questions à discuter, un chiffre à vérifier et un jeu, à partir d’une liste de métiers.',
    path: selectionHref(factsOfSelection(query), '/selection/classe'),
    noindex: true,
  });
}

/** None where the sheet gives no amount for a beginner with unit, source and year, or one that cannot be paid today. */
function toPayRound(catalogue: Catalogue, job: JobSheet, today: string): Round[] {
  const fact = listPayFacts(catalogue, job, today).find(
    ({ salary, alerts }) => salary.stage === 'beginner' && alerts.length === 0,
  );
  if (!fact) return [];
  return [{ key: job.id, name: nameJob(job), unit: `€ ${fact.unit}`, answer: `${fact.told}.`, source: fact.source }];
}

/** None where the sheet does not state the length of its own minimum level, or asks for no diploma: the answer is the fewest years. */
function toLengthRound(catalogue: Catalogue, job: JobSheet): Round[] {
  const length = findLevelLength(job);
  // The one that is told: a sheet may state others before it.
  const statement = findStudyYears(job)?.statement;
  if (!length?.isStated || !statement || !isOfLevel(job, statement) || readLevelStanding(job) !== 'minimum') return [];
  const source = findFactSource(job, catalogue, statement);
  const start = statement.startsAfter === 'bac' ? 'après le bac' : 'après la 3e';
  const fewest = `${formatYears({ ...statement, maxYears: null })} ${start}`;
  const isRange = statement.maxYears !== null && statement.maxYears !== statement.years;
  const answer = isRange ? `${fewest} ; la fiche compte ${length.words}` : length.words;
  return [{ key: job.id, name: nameJob(job), unit: `ans ${start}`, answer: `${answer}.`, source: `${source}.` }];
}

/** Whether a length is neither more nor less than the minimum level takes, counted from the end of the 3e. */
function isOfLevel({ minimumLevel }: JobSheet, { years, startsAfter }: StudyDuration): boolean {
  if (!minimumLevel || years === null || (startsAfter !== 'bac' && startsAfter !== '3e')) return false;
  return countYearsAfter3e(minimumLevel) === years + (startsAfter === 'bac' ? YEARS_TO_BAC : 0);
}
