import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { Training } from '@/lib/model/training/training';
import { groupPairs } from '@/lib/text/group-by';

export interface LikeTraining {
  training: Training;
  /** Jobs to which both lead; never empty. */
  sharedJobs: readonly JobSheet[];
  /** Share of jobs in common among all those of the two trainings (Jaccard), so that a training that opens every door is not like all others. */
  likeness: number;
}

/** Job → the trainings that lead to it; made once per catalogue. */
const indexTrainingsByJob = oncePerCatalogue((catalogue: Catalogue): ReadonlyMap<JobSheet, readonly Training[]> => {
  return groupPairs(
    catalogue.trainings.flatMap((training) =>
      catalogue.listJobsOfTraining(training).map((job) => [job, training] as const),
    ),
  );
});

/**
 * Lists the other trainings that lead to at least one job of a training, in no order of their own.
 * @param accepts which of them count
 * @returns empty where the training leads to no job of the catalogue
 */
export function listTrainingsToSameJobs(
  catalogue: Catalogue,
  training: Training,
  accepts: (other: Training) => boolean,
): LikeTraining[] {
  const jobs = catalogue.listJobsOfTraining(training);
  const index = indexTrainingsByJob(catalogue);
  const shared = groupPairs(
    jobs.flatMap((job) =>
      (index.get(job) ?? [])
        .filter((other) => other !== training && accepts(other))
        .map((other) => [other, job] as const),
    ),
  );
  return [...shared].map(([other, sharedJobs]) => {
    const common = sharedJobs.length;
    const likeness = common / (jobs.length + catalogue.listJobsOfTraining(other).length - common);
    return { training: other, sharedJobs, likeness };
  });
}
