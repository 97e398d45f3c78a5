import { type CompareQuery, MOST_COMPARED } from '@/lib/listing/compare-query';
import { sayJobName } from '@/lib/model/job-sheet/name-job';
import { describeUnknownJobs } from '@/lib/views/shared/job-offers';

/**
 * Says what was left aside in the address of a comparison.
 * @param found how many jobs the words typed lead to
 * @returns French sentences, empty where everything was understood
 */
export function listCompareNotes({ jobs, unknown, leftOut, add }: CompareQuery, found: number): string[] {
  const notes = describeUnknownJobs(unknown);
  if (leftOut.length > 0) {
    const names = leftOut.map(sayJobName).join(', ');
    notes.push(`On compare ${MOST_COMPARED} métiers au plus. Laissés de côté : ${names}.`);
  }
  if (add !== '' && jobs.length >= MOST_COMPARED) {
    notes.push(`On compare ${MOST_COMPARED} métiers au plus. Retirez-en un pour ajouter « ${add} ».`);
  } else if (add !== '' && found === 0) {
    notes.push(`Aucun métier trouvé pour « ${add} ».`);
  }
  return notes;
}
