import { foldText } from '@/lib/text/fold-text';

/**
 * Makes the look-up of a closed list, whatever the case and the accents ("Salarie" is "salarié").
 * @returns a function that gives the list's own spelling of a text; null for one that the list does not hold
 */
export function makeVocabulary(list: readonly string[]): (text: string) => string | null {
  const byFolded = new Map(list.map((value) => [foldText(value), value]));
  return (text) => byFolded.get(foldText(text)) ?? null;
}
