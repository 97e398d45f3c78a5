/**
 * Cuts a text for a description, at the end of a sentence where one falls in the last half, else between two words.
 * @param text plain text
 * @param max longest result in characters, ellipsis included
 * @returns the text itself when it is short enough, else its beginning
 */
export function shorten(text: string, max: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= max) return flat;
  const head = flat.slice(0, max);
  const sentence = /^.*[.!?…](?=\s|$)/.exec(head)?.[0];
  if (sentence && sentence.length >= max / 2) return sentence;
  const words = head.slice(0, max - 1).replace(/\s+\S*$/, '');
  return `${words.replace(/[\s,;:–-]+$/, '')}…`;
}

/**
 * Cuts a sentence at a pause (« , ; : ») of its last half, else between two words.
 * @param sentence plain text
 * @param max longest result in characters, ellipsis included
 * @returns the sentence itself when it is short enough, else its beginning with "…"
 */
export function cutAtPause(sentence: string, max: number): string {
  if (sentence.length <= max) return sentence;
  const pause = /^(.*[^\s,;:])\s?[,;:](?= )/.exec(sentence.slice(0, max - 1))?.[1];
  return pause && pause.length >= max / 2 && !isInside(pause) ? `${pause}…` : shorten(sentence, max);
}

/** True where a bracket is still open. */
function isInside(text: string): boolean {
  return text.split('(').length > text.split(')').length;
}

const LONGEST_QUOTE = 80;

/** The beginning of some words, on one line, for a message that quotes them; the words themselves where they are short. */
export function cutQuote(words: string): string {
  const tidy = words.replace(/\s+/g, ' ').trim();
  return tidy.length > LONGEST_QUOTE ? `${tidy.slice(0, LONGEST_QUOTE)}…` : tidy;
}
