import type { TrainingRowData } from '@/components/training/training-row';
import { capitalizeFirst } from '@/lib/format/capitalize-first';
import { frenchTypography } from '@/lib/format/french-typography';
import { joinWithoutBreak } from '@/lib/format/spaces';
import { formatCertificationLevel } from '@/lib/relations/group-trainings-by-level';
import type { Training } from '@/lib/training/training';
import { withoutRepeatedAcronym } from '@/lib/training/type-name';

/**
 * Prepares a training for a list.
 * @param because why the training is on this list, in French; null when that is plain
 */
export function toTrainingRow(training: Training, because: string | null = null): TrainingRowData {
  const { certificationRank, certificationLevel, acronym, duration, type } = training;
  const kind = type && withoutRepeatedAcronym(type);
  return {
    slug: training.slug,
    label: capitalizeFirst(frenchTypography(training.label)),
    // Many labels begin with their acronym: saying it twice helps nobody.
    acronym: acronym && !training.label.includes(acronym) ? acronym : null,
    type: kind && !training.label.startsWith(`${kind} `) ? frenchTypography(kind) : null,
    duration: duration && joinWithoutBreak(duration),
    level: certificationRank !== null ? formatCertificationLevel(certificationRank) : certificationLevel,
    because,
  };
}
