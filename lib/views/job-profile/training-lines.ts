import { shortTypeName } from '@/lib/model/training/type-name';
import type { TrainingEntry } from '@/lib/pathways/group-trainings-by-level';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatYears } from '@/lib/text/format-years';
import { joinWithoutBreak } from '@/lib/text/spaces';

/** A recommended training. */
export interface TrainingLine {
  key: string;
  /** Its whole name: no two trainings share one. */
  label: string;
  /** Null where the collection does not describe it. */
  href: string | null;
  /** "3 ans, BUT"; null where its sheet says neither. */
  detail: string | null;
  /** True where the site computed the starting point under which it stands. */
  isDeduced: boolean;
}

/**
 * Prepares a recommended training, with its length and type where its sheet says so.
 * @param years from the starting point under which it stands: more than its sheet says where that counts only the last year (bac techno)
 * @param isDeduced true where the site computed that starting point
 */
export function toTrainingLine(
  { id, label, slug, training }: TrainingEntry,
  years: number | null,
  isDeduced: boolean,
): TrainingLine {
  const { type, durationYears } = training ?? {};
  const isLonger = durationYears && years !== null && years > durationYears;
  const duration = isLonger ? formatYears(years) : training?.duration;
  const kind = type ? shortTypeName(type) : null;
  // "CAP boulanger" says already that it is a CAP.
  const isNamed = kind !== null && label.toLowerCase().startsWith(kind.toLowerCase());
  return {
    key: id ?? label,
    label: capitalizeFirst(label),
    href: slug && `/formations/${slug}`,
    detail: [duration && joinWithoutBreak(duration), !isNamed && kind].filter(Boolean).join(', ') || null,
    isDeduced,
  };
}
