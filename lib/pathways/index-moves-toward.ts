import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import type { CareerMove, JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { groupPairs } from '@/lib/text/group-by';

/** A statement of one sheet about another job. */
export interface StatedMove {
  from: JobSheet;
  move: CareerMove;
}

/** Lists for each job, by id, what the sheets of other jobs state about moves toward it; made once per catalogue. */
export const indexMovesToward = oncePerCatalogue((catalogue: Catalogue): ReadonlyMap<string, readonly StatedMove[]> => {
  const moves = catalogue.jobs.flatMap((from) =>
    from.careerMoves.flatMap((move) =>
      move.jobId === null || move.jobId === from.id ? [] : [[move.jobId, { from, move }] as const],
    ),
  );
  return groupPairs(moves);
});
