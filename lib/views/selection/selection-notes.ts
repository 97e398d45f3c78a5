import { MOST_SELECTED, type SelectionQuery } from '@/lib/listing/selection-query';
import { sayJobName } from '@/lib/model/job-sheet/name-job';
import { describeUnknownJobs } from '@/lib/views/shared/job-offers';

/**
 * Says what was left aside in the address of a list.
 * @param found how many jobs the words typed lead to
 * @returns French sentences, empty where everything was understood
 */
export function listSelectionNotes({ jobs, unknown, leftOut, add }: SelectionQuery, found: number): string[] {
  const notes = describeUnknownJobs(unknown);
  const limit = `Une liste tient ${MOST_SELECTED} métiers au plus.`;
  if (leftOut.length > 0) notes.push(`${limit} Laissés de côté : ${leftOut.map(sayJobName).join(', ')}.`);
  if (add !== '' && jobs.length >= MOST_SELECTED) notes.push(`${limit} Retirez-en un pour ajouter « ${add} ».`);
  else if (add !== '' && found === 0) notes.push(`Aucun métier trouvé pour « ${add} ».`);
  return notes;
}
