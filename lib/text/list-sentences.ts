/**
 * Cuts a plain text into sentences: at line ends, and after a full stop that a capital or a guillemet follows ("bac + 2. Les…", not
 * "S. Dupont"… which real sheets do not write).
 */
export function listSentences(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?…])\s+(?=[\p{Lu}«])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
