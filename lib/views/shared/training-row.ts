import type { Training } from '@/lib/model/training/training';
import { withoutFormerName, withoutRepeatedAcronym } from '@/lib/model/training/type-name';
import { formatCertificationLevel, OUT_OF_DIRECTORY } from '@/lib/pathways/group-trainings-by-level';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { joinWithoutBreak } from '@/lib/text/spaces';

/** A training in a list. */
export interface TrainingRowData {
  slug: string;
  label: string;
  acronym: string | null;
  type: string | null;
  /** "3 ans"; null when the sheet does not say. */
  duration: string | null;
  /** "Bac + 3 ou 4 (niveau 6)" */
  level: string | null;
  /** Why the training is on this list; null when that is plain. */
  because: string | null;
}

/**
 * Prepares a training for a list.
 * @param because why the training is on this list, in French; null when that is plain
 */
export function toTrainingRow(training: Training, because: string | null = null): TrainingRowData {
  const { certificationRank, certificationLevel, acronym, duration, type } = training;
  const kind = type && withoutRepeatedAcronym(withoutFormerName(type));
  return {
    slug: training.slug,
    label: capitalizeFirst(training.label),
    // Many labels begin with their acronym: saying it twice helps nobody.
    acronym: acronym && !training.label.includes(acronym) ? acronym : null,
    type: kind && !training.label.startsWith(`${kind} `) ? kind : null,
    duration: duration && joinWithoutBreak(duration),
    level:
      certificationRank !== null ? formatCertificationLevel(certificationRank) : certificationLevel && OUT_OF_DIRECTORY,
    because,
  };
}
