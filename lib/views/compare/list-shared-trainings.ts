import type { JobSheet, JobTraining } from '@/lib/model/job-sheet/job-sheet';
import { foldText } from '@/lib/text/fold-text';

/** A training that at least two of the compared jobs recommend. */
export interface SharedTraining {
  training: JobTraining;
  jobs: readonly JobSheet[];
}

/** Lists the trainings that several jobs recommend, those of most jobs first, then in the order of the sheets. */
export function listSharedTrainings(jobs: readonly JobSheet[]): SharedTraining[] {
  const shared = new Map<string, { training: JobTraining; jobs: JobSheet[] }>();
  for (const job of jobs) {
    for (const training of job.trainings) {
      const key = training.id ?? foldText(training.label);
      const entry = shared.get(key) ?? { training, jobs: [] };
      if (!entry.jobs.includes(job)) entry.jobs.push(job);
      shared.set(key, entry);
    }
  }
  return [...shared.values()].filter((entry) => entry.jobs.length > 1).sort((a, b) => b.jobs.length - a.jobs.length);
}
