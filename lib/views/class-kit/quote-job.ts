import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { nameJob } from '@/lib/model/job-sheet/name-job';

/** The name of a job in a sentence, between guillemets: "« Boulangère ou boulanger »". */
export function quoteJob(job: Pick<JobSheet, 'name'>): string {
  return `« ${nameJob(job)} »`;
}
