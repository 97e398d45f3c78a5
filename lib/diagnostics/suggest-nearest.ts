import { nearestWord } from '@/lib/text/nearest-word';

/**
 * A hint for a word that no list holds: the one that was most likely meant, else what to do instead.
 * @param otherwise whole sentence, where nothing is near
 * @param mark what stands before the word in the sheet ("## ")
 */
export function suggestNearest(word: string, candidates: readonly string[], otherwise: string, mark = ''): string {
  const near = nearestWord(word, candidates);
  return near ? `Vouliez-vous écrire « ${mark}${near} » ?` : otherwise;
}
