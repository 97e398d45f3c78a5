import { nameJob } from '@/lib/model/job-sheet/name-job';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import type { Catalogue } from './catalogue';

/** A sheet as a list names it: its file, and its page. */
export interface SheetReference {
  /** Relative to the content folder, "metiers/boulanger.md". */
  file: string;
  href: string;
  /** "Boulangère ou boulanger", "Bac pro forêt" */
  label: string;
  lang: 'fr' | 'en';
}

/** The page of every sheet that has one, by file name. */
export function mapSheetReferences({ jobs, trainings }: Catalogue): Map<string, SheetReference> {
  const references = [
    ...jobs.map(({ file, slug, name }) => ({
      file,
      href: `/metiers/${slug}`,
      label: nameJob({ name }),
      lang: name.lang,
    })),
    ...trainings.map(({ file, slug, label }) => ({
      file,
      href: `/formations/${slug}`,
      label: capitalizeFirst(label),
      lang: 'fr' as const,
    })),
  ];
  return new Map(references.map((reference) => [reference.file, reference]));
}
