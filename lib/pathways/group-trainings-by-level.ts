import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { Training } from '@/lib/model/training/training';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { NBSP } from '@/lib/text/spaces';

export interface TrainingEntry {
  /** The label of the training sheet, else that of the job sheet. */
  label: string;
  id: string | null;
  slug: string | null;
  /** Null where the catalogue has no such training. */
  training: Training | null;
}

export interface TrainingGroup {
  /** "niveau-3" … "niveau-8", "hors-rncp", "niveau-non-precise", "niveau-inconnu". */
  key: string;
  /** 3 to 8; null outside the national frame. */
  rank: number | null;
  label: string;
  trainings: readonly TrainingEntry[];
}

/**
 * The levels of the national frame of certifications (décret 2019-14 du 8 janvier 2019; France compétences) and the diplomas
 * that stand for them.
 */
export const CERTIFICATION_LEVELS: ReadonlyMap<number, string> = new Map([
  [3, 'CAP'],
  [4, 'bac'],
  [5, `bac${NBSP}+${NBSP}2`],
  [6, `bac${NBSP}+${NBSP}3 ou${NBSP}4`],
  [7, `bac${NBSP}+${NBSP}5`],
  [8, 'doctorat'],
]);

/** What is said of a training that the national directory of certifications does not hold. */
export const OUT_OF_DIRECTORY = 'Absente du répertoire national (RNCP) : à vérifier';

/** Writes a level of the national frame: "Bac + 2 (niveau 5)"; "Niveau 2" where nothing stands for it. */
export function formatCertificationLevel(rank: number): string {
  const meaning = CERTIFICATION_LEVELS.get(rank);
  return meaning ? `${capitalizeFirst(meaning)} (niveau${NBSP}${rank})` : `Niveau${NBSP}${rank}`;
}

/**
 * Groups the trainings that a sheet recommends by the level they certify, lowest first; trainings outside the national
 * directory, without a level, or absent from this catalogue come last and say so. Every training of the sheet is in one group.
 */
export function groupTrainingsByLevel(job: JobSheet, catalogue: Catalogue): TrainingGroup[] {
  const groups = new Map<string, { order: number; group: TrainingGroup; trainings: TrainingEntry[] }>();
  for (const { id, slug, label } of job.trainings) {
    const training = catalogue.findTraining(slug ?? id ?? '') ?? null;
    const { order, ...group } = findGroup(training);
    const known = groups.get(group.key) ?? { order, group: { ...group, trainings: [] }, trainings: [] };
    known.trainings.push({ label: training?.label ?? label, id, slug: training?.slug ?? null, training });
    groups.set(group.key, known);
  }
  return [...groups.values()]
    .sort((a, b) => a.order - b.order)
    .map(({ group, trainings }) => ({
      ...group,
      trainings: trainings.sort((a, b) => a.label.localeCompare(b.label, 'fr')),
    }));
}

function findGroup(training: Training | null): Omit<TrainingGroup, 'trainings'> & { order: number } {
  if (!training) {
    return {
      key: 'niveau-inconnu',
      order: 102,
      rank: null,
      label: 'Niveau inconnu (formation absente de ce catalogue)',
    };
  }
  const rank = training.certificationRank;
  if (rank !== null) return { key: `niveau-${rank}`, order: rank, rank, label: formatCertificationLevel(rank) };
  if (training.certificationLevel) return { key: 'hors-rncp', order: 100, rank, label: OUT_OF_DIRECTORY };
  return { key: 'niveau-non-precise', order: 101, rank, label: 'Niveau non précisé' };
}
