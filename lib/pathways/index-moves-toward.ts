import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { CareerMove, JobSheet } from '@/lib/model/job-sheet/job-sheet';

/** A statement of one sheet about another job. */
export interface StatedMove {
  from: JobSheet;
  move: CareerMove;
}

const indexes = new WeakMap<Catalogue, ReadonlyMap<string, readonly StatedMove[]>>();

/** Lists for each job, by id, what the sheets of other jobs state about moves toward it; made once per catalogue. */
export function indexMovesToward(catalogue: Catalogue): ReadonlyMap<string, readonly StatedMove[]> {
  const known = indexes.get(catalogue);
  if (known) return known;
  const index = new Map<string, StatedMove[]>();
  for (const from of catalogue.jobs) {
    for (const move of from.careerMoves) {
      if (move.jobId === null || move.jobId === from.id) continue;
      const list = index.get(move.jobId);
      if (list) list.push({ from, move });
      else index.set(move.jobId, [{ from, move }]);
    }
  }
  indexes.set(catalogue, index);
  return index;
}
