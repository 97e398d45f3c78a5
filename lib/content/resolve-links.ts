import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { Training } from '@/lib/model/training/training';
import { foldText } from '@/lib/text/fold-text';

/**
 * Joins jobs and trainings: trainings of a job by id, then by label; jobs of a training, and career moves, by any of
 * their names. Takes records, gives new ones; what is not in the collection keeps its label alone.
 */
export function resolveLinks(
  jobs: readonly JobSheet[],
  trainings: readonly Training[],
): { jobs: JobSheet[]; trainings: Training[] } {
  const trainingById = new Map(trainings.map((training) => [training.id, training]));
  const trainingByLabel = new Map(trainings.map((training) => [foldText(training.label), training]));
  const jobById = new Map(jobs.map((job) => [job.id, job]));
  const jobByName = indexNames(jobs);

  return {
    jobs: jobs.map((job) => ({
      ...job,
      trainings: job.trainings.map(({ id, label }) => {
        const found = (id ? trainingById.get(id) : undefined) ?? trainingByLabel.get(foldText(label));
        return { id: id ?? found?.id ?? null, label, slug: found?.slug ?? null };
      }),
      careerMoves: job.careerMoves.map((move) => {
        const target = move.jobId ? jobById.get(move.jobId) : findByName(jobByName, move.label);
        const label = move.jobId && target ? target.name.heading : move.label;
        return { ...move, label, jobId: target && target.id !== job.id ? target.id : null };
      }),
    })),
    trainings: trainings.map((training) => ({
      ...training,
      associatedJobs: training.associatedJobs.map(({ label }) => {
        const found = findByName(jobByName, label);
        return { label, id: found?.id ?? null, slug: found?.slug ?? null };
      }),
    })),
  };
}

/** A job's own names win over other names: the first name given to the map stays. */
function indexNames(jobs: readonly JobSheet[]): Map<string, JobSheet> {
  const index = new Map<string, JobSheet>();
  const add = (name: string, job: JobSheet) => {
    const key = foldText(name);
    if (key !== '' && !index.has(key)) index.set(key, job);
  };
  for (const job of jobs) for (const name of [job.name.heading, job.name.masculine, job.name.feminine]) add(name, job);
  for (const job of jobs) {
    for (const other of job.otherNames)
      for (const name of [other.heading, other.masculine, other.feminine]) add(name, job);
  }
  return index;
}

/**
 * "responsable éditoriale / responsable éditorial" is looked up whole, then form by form. A compact label ("officier/ère de police")
 * that no sheet writes the same way is looked up by its masculine form, which stands in it in full; no feminine is ever rebuilt.
 */
function findByName(index: Map<string, JobSheet>, label: string): JobSheet | undefined {
  const forms = label.includes(' / ') ? label.split(' / ') : [label.replace(/\/\p{L}+/gu, '')];
  return [label, ...forms].map((name) => index.get(foldText(name))).find((job) => job !== undefined);
}
