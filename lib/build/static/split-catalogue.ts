import type { Catalogue, CatalogueContent } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { Training } from '@/lib/model/training/training';

/** The sections of the sheets, by id. */
export interface SheetTexts {
  jobs: Record<string, JobSheet['sections']>;
  trainings: Record<string, Training['sections']>;
}

/** Parts a catalogue in two: what lists, filters and names need, and the texts. Findings of the checks are on a prepared page: they stay out. */
export function splitCatalogue(catalogue: Catalogue): { content: CatalogueContent; texts: SheetTexts } {
  const textsOf = <Sheet extends JobSheet | Training>(sheets: readonly Sheet[]): Record<string, Sheet['sections']> =>
    Object.fromEntries(sheets.map(({ id, sections }) => [id, sections]));
  return {
    content: {
      ...catalogue,
      diagnostics: [],
      jobs: catalogue.jobs.map((job) => ({ ...job, sections: [] })),
      trainings: catalogue.trainings.map((training) => ({ ...training, sections: [] })),
    },
    texts: { jobs: textsOf(catalogue.jobs), trainings: textsOf(catalogue.trainings) },
  };
}
