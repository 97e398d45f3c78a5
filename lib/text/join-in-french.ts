/**
 * Joins words into an enumeration.
 * @returns "a", "a et b", "a, b et c"; an empty text for no word
 */
export function joinInFrench(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`;
}

/**
 * Joins words into a choice.
 * @returns "a", "a ou b", "a, b ou c"; an empty text for no word
 */
export function joinWithOr(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ou ${words.at(-1)}`;
}
