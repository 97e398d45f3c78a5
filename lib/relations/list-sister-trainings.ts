import type { Catalogue } from '@/lib/content/catalogue';
import type { JobSheet } from '@/lib/job-sheet/job-sheet';
import type { Training } from '@/lib/training/training';

export interface SisterTraining {
  training: Training;
  /** Jobs to which both lead; never empty. */
  sharedJobs: readonly JobSheet[];
}

const indexes = new WeakMap<Catalogue, ReadonlyMap<JobSheet, readonly Training[]>>();

/** Job → the trainings that lead to it; made once per catalogue. */
function indexTrainingsByJob(catalogue: Catalogue): ReadonlyMap<JobSheet, readonly Training[]> {
  const known = indexes.get(catalogue);
  if (known) return known;
  const index = new Map<JobSheet, Training[]>();
  for (const training of catalogue.trainings) {
    for (const job of catalogue.listJobsOfTraining(training)) index.set(job, [...(index.get(job) ?? []), training]);
  }
  indexes.set(catalogue, index);
  return index;
}

/**
 * Lists other trainings of the same level that lead to the same jobs. The likeness is the share of jobs in common among all those of the
 * two trainings (Jaccard), so that a training that opens every door is not the sister of all.
 * @param max most trainings to return
 * @returns most alike first, the same type first among equals, then by label; empty where the training leads to no job of the catalogue
 */
export function listSisterTrainings(catalogue: Catalogue, training: Training, { max = 6 } = {}): SisterTraining[] {
  const jobs = catalogue.listJobsOfTraining(training);
  const index = indexTrainingsByJob(catalogue);
  const shared = new Map<Training, JobSheet[]>();
  for (const job of jobs) {
    for (const other of index.get(job) ?? []) {
      if (other !== training && other.certificationLevel === training.certificationLevel) {
        shared.set(other, [...(shared.get(other) ?? []), job]);
      }
    }
  }
  const likeness = (other: Training, common: number) =>
    common / (jobs.length + catalogue.listJobsOfTraining(other).length - common);
  const isSameType = (other: Training) => Number(other.type !== null && other.type === training.type);
  return [...shared]
    .map(([other, sharedJobs]) => ({ training: other, sharedJobs, score: likeness(other, sharedJobs.length) }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        isSameType(b.training) - isSameType(a.training) ||
        a.training.label.localeCompare(b.training.label, 'fr'),
    )
    .slice(0, max)
    .map(({ training: other, sharedJobs }) => ({ training: other, sharedJobs }));
}
