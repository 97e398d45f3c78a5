import { listForms, tellingWords } from '@/lib/model/job-sheet/rome-name-forms';
import type { NamedJob } from '@/lib/open-data/rome/find-own-codes';
import type { RomeReferenceData } from '@/lib/open-data/rome/rome-reference-data';

/** In how many codes a word stands in a name: "technicien" in hundreds, "ascensoriste" in one. */
export type WordIndex = ReadonlyMap<string, number>;

/** A word of more codes than this says nothing of a job: "responsable", "industrie", "atelier". */
const MOST_CODES = 30;
/** Letters by which two words are of one family: "ascens" for ascenseur and ascensoriste. */
const FAMILY = 6;

/** Counts the codes of each word of the published names. */
export function indexWords({ appellations }: RomeReferenceData): WordIndex {
  const counts = new Map<string, number>();
  for (const labels of appellations.values()) {
    const ofCode = new Set(labels.flatMap(listForms).flatMap(tellingWords));
    for (const word of ofCode) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** True where a published name has a word that is rare in the ROME in common with a name of the sheet, or one of its family. */
export function isClose(forms: readonly string[][], { names, otherNames }: NamedJob, codesOf: WordIndex): boolean {
  const rare = [...names, ...otherNames]
    .flatMap(tellingWords)
    .filter((word) => word.length > 2 && (codesOf.get(word) ?? 0) <= MOST_CODES)
    .map(toFamily);
  return forms.some((words) => words.some((word) => rare.includes(toFamily(word))));
}

function toFamily(word: string): string {
  return word.slice(0, FAMILY);
}
