import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { findLevel, rankOfLevel } from '@/lib/model/job-sheet/levels';
import { markOfType, shortTypeName } from '@/lib/model/training/type-name';
import { typeOfLabel } from '@/lib/model/training/type-of-label';
import { groupBy } from '@/lib/text/group-by';
import { findNoDiplomaAsked } from './asks-no-diploma';
import type { EntryMap, StartingPoint, StartSlug, TrainingRoute } from './entry-map';
import { groupTrainingsByLevel, type TrainingEntry } from './group-trainings-by-level';
import { listClimbs } from './list-climbs';
import { findReachedLevel } from './reached-level';
import { YEARS_TO_BAC } from './study-years';
import { findStartOfType, findTrainingStart } from './training-start';

const AFTER_THE_SCALE = { any: 100, unknown: 101 };

/**
 * Draws the map of the ways to a job: what its sheet says of the studies, and the trainings that it recommends, each placed where it begins.
 * Nothing is added to what the sheets say but starting points deduced from the kind of training, which are marked so.
 * @returns an empty list of starting points where the sheet gives neither length of study, nor training, nor minimum level
 */
export function buildEntryMap(job: JobSheet, catalogue: Catalogue): EntryMap {
  const routes = listRoutes(job, catalogue);
  const statements = groupBy(job.studyDurations, ({ startsAfter }): StartSlug => startsAfter ?? 'unknown');
  const points = new Set([...routes.keys(), ...statements.keys()]);
  const needsFirst = findNeedsFirst(job, points);
  if (needsFirst) points.add('3e');
  const startingPoints = [...points]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map(
      (from): StartingPoint => ({
        from,
        statements: statements.get(from) ?? [],
        routes: routes.get(from) ?? [],
        needsFirst: from === '3e' ? needsFirst : null,
      }),
    );
  return { startingPoints, climbs: listClimbs(startingPoints, job), minimum: job.minimumLevel };
}

function rankOf(from: StartSlug): number {
  return from === 'any' || from === 'unknown' ? AFTER_THE_SCALE[from] : rankOfLevel(from);
}

/** A job that asks for the bac or more, and says nothing of the 3e nor of coming in without a diploma: the bac comes first. */
function findNeedsFirst(job: JobSheet, points: ReadonlySet<StartSlug>): StartingPoint['needsFirst'] {
  const step = job.minimumLevel && findLevel(job.minimumLevel.slug);
  const isEarly = (['3e', 'cap', 'any', 'sans-diplome'] as const).some((point) => points.has(point));
  if (!step || step.offScale || step.rank < rankOfLevel('bac') || isEarly) return null;
  if (findNoDiplomaAsked(job)) return null;
  return { to: 'bac', years: YEARS_TO_BAC };
}

/** The recommended trainings by starting point, those of one kind, length and level together. */
function listRoutes(job: JobSheet, catalogue: Catalogue): Map<StartSlug, TrainingRoute[]> {
  const placed = groupTrainingsByLevel(job, catalogue).flatMap(({ trainings }) => trainings.map(placeTraining));
  const routes = new Map<StartSlug, TrainingRoute[]>();
  for (const [from, alike] of groupBy(placed, (training) => training.from)) {
    const known = [
      ...groupBy(
        alike.filter(({ years }) => years !== null),
        keyOf,
      ).values(),
    ];
    for (const training of alike.filter(({ years }) => years === null)) {
      // One without a known length joins those of its kind.
      const group = known.find(
        ([first]) => first?.kind === training.kind && (training.kind !== null || first?.years === null),
      );
      if (group) group.push(training);
      else known.push([training]);
    }
    routes.set(from, known.map(toRoute));
  }
  return routes;
}

type PlacedTraining = ReturnType<typeof placeTraining>;

function keyOf({ kind, years, to }: PlacedTraining): string {
  return [kind, years, to].join('|');
}

function toRoute(alike: readonly PlacedTraining[]): TrainingRoute {
  const [first] = alike;
  const deduced = alike.filter(({ isDeduced }) => isDeduced).map(({ entry }) => entry);
  return {
    kind: first?.kind ?? null,
    mark: first?.mark ?? '',
    years: first?.years ?? null,
    to: first?.to ?? null,
    basis: deduced.length === alike.length ? 'deduced' : 'training-sheet',
    trainings: alike.map(({ entry }) => entry),
    deducedTrainings: new Set(deduced),
  };
}

function placeTraining(entry: TrainingEntry) {
  const { training } = entry;
  const type = training ? training.type : typeOfLabel(entry.label);
  const start = training ? findTrainingStart(training) : type !== null ? findStartOfType(type) : null;
  const years = start?.years ?? training?.durationYears ?? null;
  return {
    from: start?.from ?? ('unknown' as const),
    kind: type && shortTypeName(type),
    mark: markOfType(type),
    years,
    to: start ? findReachedLevel(start.from, years, training?.certificationRank ?? null) : null,
    isDeduced: start?.basis === 'deduced',
    entry,
  };
}
