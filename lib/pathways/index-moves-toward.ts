import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { groupPairs } from '@/lib/text/group-by';
import { type KeptMove, listKeptMoves } from './list-kept-moves';

/** A statement of one sheet about another job. */
export interface StatedMove {
  from: JobSheet;
  move: KeptMove;
}

/** Lists for each job, by id, what the sheets of other jobs state about moves toward it; made once per catalogue. */
export const indexMovesToward = oncePerCatalogue((catalogue: Catalogue): ReadonlyMap<string, readonly StatedMove[]> => {
  const moves = [...listKeptMoves(catalogue)].flatMap(([from, kept]) =>
    kept.flatMap((move) =>
      move.jobId === null || move.jobId === from.id ? [] : [[move.jobId, { from, move }] as const],
    ),
  );
  return groupPairs(moves);
});
