import { formatGenderedName } from '@/lib/model/job-sheet/format-gendered-name';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';

/** Both forms of the name of a job, without a capital. */
export function nameOf({ name }: JobSheet): string {
  return formatGenderedName(name).joined;
}
