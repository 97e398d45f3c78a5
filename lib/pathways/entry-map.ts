import type { Level, StudyDuration } from '@/lib/model/job-sheet/job-sheet';
import type { LevelSlug } from '@/lib/model/job-sheet/levels';
import type { TrainingEntry } from './group-trainings-by-level';

/** Where a fact of the map comes from: the job's sheet, a training's sheet, or a rule. */
export type RouteBasis = 'job-sheet' | 'training-sheet' | 'deduced';

/** Trainings of one kind that begin at one point. */
export interface TrainingRoute {
  /** "BUT", "licence pro"; null where no sheet names the type. */
  kind: string | null;
  /** Shortest name, for a drawing. */
  mark: string;
  years: number | null;
  /** The level reached; null where unknown. */
  to: LevelSlug | null;
  /** The surest of its trainings. */
  basis: RouteBasis;
  trainings: readonly TrainingEntry[];
  /** Those of its trainings whose starting point is deduced. */
  deducedTrainings: ReadonlySet<TrainingEntry>;
}

/** Where one may start: a level, "any" (with or without the bac), or "unknown". */
export type StartSlug = LevelSlug | 'any' | 'unknown';

/** What one can do from where one is. */
export interface StartingPoint {
  from: StartSlug;
  /** What the job's sheet says about it: its words, years and source. */
  statements: readonly StudyDuration[];
  routes: readonly TrainingRoute[];
  /** The level that one needs first, where neither the sheet nor a training begins here and the minimum level says so. */
  needsFirst: { to: LevelSlug; years: number } | null;
}

/** One way from a level to a higher one. */
export interface Climb {
  from: LevelSlug;
  to: LevelSlug;
  years: number;
  basis: RouteBasis;
  /** Diplomas that the sheet itself names for this length; empty where it names none. */
  named: readonly string[];
  /** The sentences of the sheet that state it. */
  statements: readonly StudyDuration[];
  /** Shortest names of the kinds of the trainings. */
  marks: readonly string[];
  trainings: readonly TrainingEntry[];
}

/** The ways to a job, by where one is now. */
export interface EntryMap {
  /** Lowest level first; "any", then "unknown" last. */
  startingPoints: readonly StartingPoint[];
  climbs: readonly Climb[];
  minimum: Level | null;
}
