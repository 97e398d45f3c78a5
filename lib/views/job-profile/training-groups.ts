import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { shortTypeName } from '@/lib/model/training/type-name';
import { groupTrainingsByLevel, type TrainingEntry } from '@/lib/pathways/group-trainings-by-level';
import { joinWithoutBreak } from '@/lib/text/spaces';

export interface TrainingGroupLines {
  /** "Niveau 6 : bac + 3 ou bac + 4" */
  title: string;
  shown: readonly TrainingLine[];
  /** The end of a long list. */
  folded: readonly TrainingLine[];
}

/** A recommended training. */
export interface TrainingLine {
  key: string;
  label: string;
  /** Null where the collection does not describe it. */
  href: string | null;
  /** "3 ans, BUT"; null where its sheet says neither. */
  detail: string | null;
}

/** Trainings of a level that are shown at once; the others open. */
const mostShown = 8;
/** Folding fewer than this saves nothing. */
const fewestFolded = 3;

/** Prepares the recommended trainings by level, each with its length and type where its sheet says so; long lists fold. */
export function toTrainingGroups(catalogue: Catalogue, job: JobSheet): TrainingGroupLines[] {
  return groupTrainingsByLevel(job, catalogue).map(({ label, trainings }) => {
    const lines = trainings.map(toLine);
    const shown = lines.length >= mostShown + fewestFolded ? mostShown : lines.length;
    return { title: label, shown: lines.slice(0, shown), folded: lines.slice(shown) };
  });
}

function toLine({ id, label, slug, training }: TrainingEntry) {
  const { duration, type } = training ?? {};
  const kind = type ? shortTypeName(type) : null;
  // "CAP boulanger" says already that it is a CAP.
  const isNamed = kind !== null && label.toLowerCase().startsWith(kind.toLowerCase());
  return {
    key: id ?? label,
    label,
    href: slug && `/formations/${slug}`,
    detail: [duration && joinWithoutBreak(duration), !isNamed && kind].filter(Boolean).join(', ') || null,
  };
}
