import { type CompareQuery, MOST_COMPARED } from '@/lib/listing/compare-query';
import { formatGenderedName } from '@/lib/model/job-sheet/format-gendered-name';
import { formatCount } from '@/lib/text/format-count';

/** Unknown values named in a note; the others are counted. */
const mostNamed = 3;

/**
 * Says what was left aside in the address of a comparison.
 * @param found how many jobs the words typed lead to
 * @returns French sentences, empty where everything was understood
 */
export function listCompareNotes({ jobs, unknown, leftOut, add }: CompareQuery, found: number): string[] {
  const notes: string[] = [];
  if (unknown.length > 0) notes.push(describeUnknown(unknown));
  if (leftOut.length > 0) {
    const names = leftOut.map(({ name }) => formatGenderedName(name).joined).join(', ');
    notes.push(`On compare ${MOST_COMPARED} métiers au plus. Laissés de côté : ${names}.`);
  }
  if (add !== '' && jobs.length >= MOST_COMPARED) {
    notes.push(`On compare ${MOST_COMPARED} métiers au plus. Retirez-en un pour ajouter « ${add} ».`);
  } else if (add !== '' && found === 0) {
    notes.push(`Aucun métier trouvé pour « ${add} ».`);
  }
  return notes;
}

function describeUnknown(unknown: readonly string[]): string {
  const named = unknown.slice(0, mostNamed).map((key) => `« ${key} »`);
  const more = unknown.length - named.length;
  const list = more > 0 ? `${named.join(', ')} et ${formatCount(more, 'autre', 'autres')}` : named.join(', ');
  return unknown.length === 1
    ? `Aucune fiche ne porte l’identifiant ou le nom ${list} : il est laissé de côté.`
    : `Aucune fiche ne porte les identifiants ou les noms ${list} : ils sont laissés de côté.`;
}
