import { formatGenderedName } from '@/lib/model/job-sheet/format-gendered-name';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { capitalizeFirst } from '@/lib/text/capitalize-first';

/** Both forms of the name of a job, for the beginning of a line. */
export function nameJob({ name }: Pick<JobSheet, 'name'>): string {
  return capitalizeFirst(formatGenderedName(name).joined);
}

/** The same in a sentence, between guillemets: "« Boulangère ou boulanger »". */
export function quoteJob(job: Pick<JobSheet, 'name'>): string {
  return `« ${nameJob(job)} »`;
}
