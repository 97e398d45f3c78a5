import type { TrainingRowData } from '@/components/training/training-row';
import type { Training } from '@/lib/model/training/training';
import { withoutRepeatedAcronym } from '@/lib/model/training/type-name';
import { formatCertificationLevel } from '@/lib/pathways/group-trainings-by-level';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { frenchTypography } from '@/lib/text/french-typography';
import { joinWithoutBreak } from '@/lib/text/spaces';

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
