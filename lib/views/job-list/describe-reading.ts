import type { ExplainedWords } from './explain-words';

/** Words left out that are named; the others are not. */
const MOST_NAMED = 5;
const LONGEST_QUERY = 80;
const LONGEST_WORD = 40;

/**
 * Says what a search made of the words typed, where its results do not make that plain.
 * @param words from `explainWords`
 * @param total jobs found
 * @returns "Vous avez écrit « boulangre ».", "Mot laissé de côté : « xyz »."; null where the words were taken as they are
 */
export function describeReading(typed: string, words: ExplainedWords, total: number): string | null {
  const { read, isMended, leftOut } = words;
  // A code or an id is found without words.
  if (read === '') return total === 0 && leftOut.length > 0 ? 'Aucune fiche ne contient ces mots.' : null;
  const sentences = [
    isMended && total > 0 && `Vous avez écrit ${quote(typed, LONGEST_QUERY)}.`,
    total === 0 && leftOut.length > 0 && `Mots compris : ${quote(read, LONGEST_QUERY)}.`,
    describeLeftOut(leftOut),
  ];
  return sentences.filter(Boolean).join(' ') || null;
}

function describeLeftOut(words: readonly string[]): string {
  if (words.length === 0) return '';
  const title = words.length === 1 ? 'Mot laissé de côté' : 'Mots laissés de côté';
  const named = words.slice(0, MOST_NAMED).map((word) => quote(word, LONGEST_WORD));
  return `${title} : ${named.join(', ')}${words.length > MOST_NAMED ? '…' : ''}.`;
}

function quote(words: string, longest: number): string {
  return `« ${words.length > longest ? `${words.slice(0, longest)}…` : words} »`;
}
