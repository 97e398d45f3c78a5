import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { findLevel, LEVELS, type LevelSlug, yearsAfterBac } from '@/lib/model/job-sheet/levels';
import type { Climb, EntryMap, RouteBasis } from './entry-map';
import { readDiplomas } from './read-diplomas';
import { findStudyYears, listStudyLengths, YEARS_AFTER_3E, YEARS_TO_BAC } from './study-years';

/** One stretch of a way, in whole years. */
export interface WayStep {
  /** The level that it leads to; null where the sheet gives a length alone. */
  to: LevelSlug | null;
  years: number;
  basis: RouteBasis;
  /** What the sheets say of it; null for a level that one must have first, whatever the diploma ("un bac"). */
  climb: Pick<Climb, 'named' | 'statements' | 'marks' | 'trainings'> | null;
}

/** A way to the job, from the end of the 3e to its last diploma; or one that begins with or without the bac. */
export interface Way {
  from: '3e' | 'any';
  steps: readonly WayStep[];
}

const BASES: readonly RouteBasis[] = ['job-sheet', 'training-sheet', 'deduced'];
/**
 * A school that takes three years after a bac + 2 is mostly entered from a preparatory class, which no list names: no other diploma of
 * the list is put before it.
 */
const YEARS_OF_SCHOOL = 3;

/** Kinds of diplomas, by their short names, after which one usually goes on studying; a licence pro or a school leads to work. */
const LEADS_ON = new Set([
  'CAP',
  'BTS',
  'BTSA',
  'BUT',
  'DEUST',
  'licence',
  'DN MADE',
  'DNA',
  'master',
  'ingénieur',
  'diplôme d’ingénieur',
]);

/**
 * Lists the ways to a job, each whole from the end of the 3e: its last climb, and before it what leads there. A level that is asked first, and
 * that no training of the job gives, is a step of its own, deduced: a bac takes three years after the 3e, a bac + 2 two more.
 * Nothing is listed whose beginning is unknown. Where the sheet says nothing of the studies, its minimum level gives one way, all deduced.
 * @returns the surest first: those that the sheet states, then those of most trainings, then the shortest
 */
export function listWays({ startingPoints, climbs, minimum }: EntryMap, job: JobSheet): Way[] {
  const step = minimum && findLevel(minimum.slug);
  const lowest = step && !step.offScale ? step.rank : 0;
  const whole = climbs.filter(({ years }) => Number.isInteger(years));
  const ends = whole.filter((climb) => (findLevel(climb.to)?.rank ?? 0) >= lowest && !isToldBy(climb, whole));
  const ways = ends
    .sort((a, b) => rankOf(a) - rankOf(b) || b.trainings.length - a.trainings.length || a.years - b.years)
    .flatMap((end): Way[] => {
      const before = listStepsTo(end.from, whole, end);
      return before ? [{ from: '3e', steps: [...before, toStep(end)] }] : [];
    });
  const all = [...listFromAnywhere(job), ...ways];
  const isUnsaid = job.studyDurations.length === 0 && startingPoints.every(({ routes }) => routes.length === 0);
  return all.length === 0 && isUnsaid ? listOfMinimum(job) : all;
}

/** Adds up the years of a way. */
export function countYears({ steps }: Way): number {
  return steps.reduce((sum, { years }) => sum + years, 0);
}

function rankOf({ basis }: { basis: RouteBasis }): number {
  return BASES.indexOf(basis);
}

function toStep(climb: Climb): WayStep {
  return { to: climb.to, years: climb.years, basis: climb.basis, climb };
}

function toNeed(to: LevelSlug, years: number): WayStep {
  return { to, years, basis: 'deduced', climb: null };
}

/** What leads from the 3e to a level; null where nobody knows. */
function listStepsTo(level: LevelSlug, climbs: readonly Climb[], next: Climb): WayStep[] | null {
  const find = (from: LevelSlug) =>
    climbs.filter((climb) => climb.from === from && climb.to === level).sort((a, b) => rankOf(a) - rankOf(b))[0];
  const afterBac = findLevel(level)?.yearsAfterBac ?? null;
  if (level === '3e') return [];
  if (level === 'bac') return [toNeed('bac', YEARS_TO_BAC)];
  if (level === 'cap') return [toStepOr(find('3e'), toNeed('cap', YEARS_AFTER_3E.cap ?? 0))];
  if (afterBac !== null) {
    const known = next.years >= YEARS_OF_SCHOOL && level === 'bac-2' ? undefined : find('bac');
    return [toNeed('bac', YEARS_TO_BAC), toStepOr(known, toNeed(level, afterBac))];
  }
  return null;
}

/** A climb as what leads to the next, by those of its diplomas that lead on; the level alone where none does. */
function toStepOr(climb: Climb | undefined, otherwise: WayStep): WayStep {
  const kinds = climb && (climb.named.length > 0 ? climb.named : climb.marks).filter((kind) => LEADS_ON.has(kind));
  return climb && kinds && kinds.length > 0 ? { ...toStep(climb), climb: { ...climb, named: kinds } } : otherwise;
}

/** A master after a bac + 3 is told by the way that says "5 ans après le bac pour un master". */
function isToldBy(end: Climb, others: readonly Climb[]): boolean {
  return (
    end.from === 'bac-3' &&
    end.marks.every((mark) => mark === 'master') &&
    others.some(({ from, to, named }) => from === 'bac' && to === end.to && named.includes('master'))
  );
}

/** Lengths that the sheet states for those with or without the bac. */
function listFromAnywhere(job: JobSheet): Way[] {
  return listStudyLengths(job)
    .filter(({ startsAfter }) => startsAfter === 'any')
    .flatMap((statement) =>
      [...new Set([statement.years, statement.maxYears])].flatMap((years): Way[] => {
        if (years === null || !Number.isInteger(years)) return [];
        const named = [...new Set(LEVELS.flatMap(({ slug }) => readDiplomas(statement.text, years, slug)))];
        const climb = { named, statements: [statement], marks: [], trainings: [] };
        return [{ from: 'any', steps: [{ to: null, years, basis: 'job-sheet', climb }] }];
      }),
    );
}

/** The highest step of the scale has no length of its own; the bac alone is no way to a job. */
function listOfMinimum(job: JobSheet): Way[] {
  const level = job.minimumLevel;
  if (!level || level.slug === 'bac-9' || !findStudyYears(job)?.deduced) return [];
  const step = findLevel(level.slug);
  const afterBac = yearsAfterBac(level);
  if (!step) return [];
  if (afterBac) return [{ from: '3e', steps: [toNeed('bac', YEARS_TO_BAC), toNeed(step.slug, afterBac)] }];
  return step.slug === 'cap' ? [{ from: '3e', steps: [toNeed('cap', YEARS_AFTER_3E.cap ?? 0)] }] : [];
}
