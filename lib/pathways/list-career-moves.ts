import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { CareerMove, JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { indexMovesToward } from './index-moves-toward';
import { type KeptMove, listKeptMoves } from './list-kept-moves';

/** A move from, to or beside a job, with the sheet that states it. */
export interface Move {
  direction: CareerMove['direction'];
  /** The other job; null where the collection has no sheet of it. */
  job: JobSheet | null;
  /** Its name as the sheet writes it. */
  label: string;
  condition: string | null;
  /** Key among the sources of `statedBy`. */
  source: string | null;
  /** The job's own sheet, or the other job's where only that one says so. */
  statedBy: JobSheet;
  /** A mobility of the ROME of France Travail, not a path that the sheet's author states. */
  isRome: boolean;
}

const OPPOSITE = { before: 'evolution', evolution: 'before', sideways: 'sideways' } as const;

/**
 * Lists the career moves around a job: those that its sheet states, then those that other sheets state of it ("A leads to B" is told on B's
 * page too), then ROME mobilities. Each target stands once in a direction, in the first of these voices; a target without a sheet keeps its
 * label. A ROME mobility is told on the page of its own sheet only: the tables are one-way, and long.
 * @returns in the order of the voices, then of the sheets
 */
export function listCareerMoves(catalogue: Catalogue, job: JobSheet): Move[] {
  const own = (listKeptMoves(catalogue).get(job) ?? []).map((move): Move => toMove(catalogue, job, move));
  const told = indexMovesToward(catalogue)
    .get(job.id)
    ?.filter(({ move }) => !move.isRome)
    .map(({ from, move }) => ({ ...toMove(catalogue, from, move), direction: OPPOSITE[move.direction], job: from }))
    .map((move): Move => ({ ...move, label: move.statedBy.name.heading }));
  const all = [...own, ...(told ?? [])];
  return withoutRepeats([...all.filter(({ isRome }) => !isRome), ...all.filter(({ isRome }) => isRome)]);
}

function toMove(catalogue: Catalogue, sheet: JobSheet, move: KeptMove): Move {
  const { direction, label, condition, source, isRome } = move;
  const job = (move.jobId ? catalogue.findJob(move.jobId) : undefined) ?? null;
  return { direction, job, label, condition, source, statedBy: sheet, isRome };
}

/** A target keeps the first voice that speaks of it; only an author may state it in two directions. */
function withoutRepeats(moves: readonly Move[]): Move[] {
  const voices = new Map<string, JobSheet>();
  const stated = new Set<string>();
  return moves.filter(({ direction, job, label, statedBy, isRome }) => {
    const target = job?.id ?? label;
    const voice = voices.get(target);
    if (stated.has(`${direction} ${target}`) || (voice && (isRome || voice !== statedBy))) return false;
    stated.add(`${direction} ${target}`);
    voices.set(target, statedBy);
    return true;
  });
}
