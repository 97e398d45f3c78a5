import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { payReferencesOf } from '@/lib/pay/pay-references';
import type { PayContext } from '@/lib/views/job-profile/cite-pay';
import { NoteBook } from '@/lib/views/shared/notes';

/** What the pay of a job is read with on a day; `notes` are new ones unless given. */
export function aPayContext(catalogue: Catalogue, job: JobSheet, date: string, notes = new NoteBook()): PayContext {
  return { catalogue, job, references: payReferencesOf(catalogue, date), notes };
}
