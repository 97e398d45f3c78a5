import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { indexMovesToward } from '@/lib/pathways/index-moves-toward';
import { countMentions } from './count-mentions';

/**
 * Counts what leads to each job in this collection: trainings tied to it, other sheets that state a move toward it, other sheets that name it.
 * It is the only trace of renown that sheets hold: nothing in them says how many people do a job or look for it. Made once per catalogue.
 */
export const countLinksToward = oncePerCatalogue((catalogue: Catalogue): ReadonlyMap<JobSheet, number> => {
  const mentions = countMentions(catalogue);
  const moves = indexMovesToward(catalogue);
  const trainings = countTrainings(catalogue);
  return new Map(
    catalogue.jobs.map((job) => {
      const movers = new Set(moves.get(job.id)?.map(({ from }) => from));
      return [job, (trainings.get(job) ?? 0) + movers.size + (mentions.get(job) ?? 0)];
    }),
  );
});

function countTrainings(catalogue: Catalogue): Map<JobSheet, number> {
  const counts = new Map<JobSheet, number>();
  for (const training of catalogue.trainings) {
    for (const job of catalogue.listJobsOfTraining(training)) counts.set(job, (counts.get(job) ?? 0) + 1);
  }
  return counts;
}
