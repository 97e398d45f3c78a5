import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { Training } from '@/lib/model/training/training';
import { type LikeTraining, listTrainingsToSameJobs } from './trainings-to-same-jobs';

/**
 * Lists other trainings of the same level that lead to the same jobs.
 * @param max most trainings to return
 * @returns most alike first, the same type first among equals, then by label; empty where the training leads to no job of the catalogue
 */
export function listSisterTrainings(catalogue: Catalogue, training: Training, { max = 6 } = {}): LikeTraining[] {
  const isSameType = (other: Training) => Number(other.type !== null && other.type === training.type);
  return listTrainingsToSameJobs(
    catalogue,
    training,
    ({ certificationLevel }) => certificationLevel === training.certificationLevel,
  )
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        isSameType(b.training) - isSameType(a.training) ||
        a.training.label.localeCompare(b.training.label, 'fr'),
    )
    .slice(0, max);
}
