import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { Training } from '@/lib/model/training/training';
import { type LikeTraining, listTrainingsToSameJobs } from './trainings-to-same-jobs';

/**
 * How many steps of the national frame of certifications may lie between two trainings that follow each other: from a BTS (5) to a licence
 * professionnelle (6) or, through it, to a master (7). Further up, a training is no longer what comes next.
 */
const MOST_STEPS = 2;

/**
 * Lists trainings of a higher level that lead to the same jobs: what a student may aim at next. A likeness, not a rule of entry: whether
 * one opens the other is for their sheets to say.
 * @param max most trainings to return
 * @returns most alike first, the nearest level first among equals, then by label; empty where the level or the jobs are unknown
 */
export function listHigherTrainings(catalogue: Catalogue, training: Training, { max = 6 } = {}): LikeTraining[] {
  const rank = training.certificationRank;
  if (rank === null) return [];
  const stepsTo = (other: Training) => (other.certificationRank ?? rank) - rank;
  return listTrainingsToSameJobs(catalogue, training, (other) => stepsTo(other) > 0 && stepsTo(other) <= MOST_STEPS)
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        stepsTo(a.training) - stepsTo(b.training) ||
        a.training.label.localeCompare(b.training.label, 'fr'),
    )
    .slice(0, max);
}
