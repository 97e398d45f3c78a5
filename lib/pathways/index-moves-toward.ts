import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import type { CareerMove, JobSheet } from '@/lib/model/job-sheet/job-sheet';

/** A statement of one sheet about another job. */
export interface StatedMove {
  from: JobSheet;
  move: CareerMove;
}

/** Lists for each job, by id, what the sheets of other jobs state about moves toward it; made once per catalogue. */
export const indexMovesToward = oncePerCatalogue((catalogue: Catalogue): ReadonlyMap<string, readonly StatedMove[]> => {
  const index = new Map<string, StatedMove[]>();
  for (const from of catalogue.jobs) {
    for (const move of from.careerMoves) {
      if (move.jobId === null || move.jobId === from.id) continue;
      const list = index.get(move.jobId);
      if (list) list.push({ from, move });
      else index.set(move.jobId, [{ from, move }]);
    }
  }
  return index;
});
