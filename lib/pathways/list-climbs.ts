import type { StudyDuration } from '@/lib/model/job-sheet/job-sheet';
import { type LevelSlug, rankOfLevel } from '@/lib/model/job-sheet/levels';
import type { Climb, RouteBasis, StartingPoint } from './entry-map';
import { findReachedLevel } from './reached-level';

/** From the surest to the least sure: what one sheet states wins over what is deduced. */
const BASES: readonly RouteBasis[] = ['job-sheet', 'training-sheet', 'deduced'];

/**
 * Lists the climbs of the ladder: one for each way from a level to another in a given number of years, whatever the number of trainings.
 * What has no known start, end or length is not drawn; it is in the list.
 * @returns lowest start first, then shortest
 */
export function listClimbs(startingPoints: readonly StartingPoint[]): Climb[] {
  const climbs = new Map<string, Climb>();
  const add = (climb: Climb) => {
    const key = `${climb.from}|${climb.to}|${climb.years}`;
    const known = climbs.get(key);
    climbs.set(key, known ? merge(known, climb) : climb);
  };
  for (const { from, statements, routes, needsFirst } of startingPoints) {
    if (from === 'any' || from === 'unknown') continue;
    if (needsFirst) add({ from, ...needsFirst, basis: 'deduced', marks: ['bac'], count: 0 });
    for (const statement of statements) for (const climb of listStated(from, statement)) add(climb);
    for (const { to, years, basis, mark, trainings } of routes)
      if (to !== null && years !== null) add({ from, to, years, basis, marks: [mark], count: trainings.length });
  }
  return [...climbs.values()].sort(
    (a, b) => rankOfLevel(a.from) - rankOfLevel(b.from) || rankOfLevel(a.to) - rankOfLevel(b.to),
  );
}

/** The lengths that the sheet states in numbers. Before the bac, only where its words name the diploma: a CAP in two years, a bac in three. */
function listStated(from: LevelSlug, { years, maxYears, text }: StudyDuration): Climb[] {
  return [...new Set([years, maxYears])].flatMap((count) => {
    if (count === null) return [];
    const to = from === '3e' ? readDiploma(count, text) : findReachedLevel(from, count, null);
    return to === null ? [] : [{ from, to, years: count, basis: 'job-sheet' as const, marks: [], count: 0 }];
  });
}

function readDiploma(years: number, text: string): LevelSlug | null {
  if (years === 2 && /\bCAPa?\b/.test(text)) return 'cap';
  return years === 3 && /\bbac\b/i.test(text) ? 'bac' : null;
}

function merge(a: Climb, b: Climb): Climb {
  return {
    ...a,
    basis: BASES.find((basis) => basis === a.basis || basis === b.basis) ?? a.basis,
    marks: [...new Set([...a.marks, ...b.marks])],
    count: a.count + b.count,
  };
}
