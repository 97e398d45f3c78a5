/** Counts the words of a French text: what stands between spaces and holds a letter or a digit; "35 000 €" is one. */
export function countWords(text: string): number {
  return text
    .replace(/(\d)[\u00a0\u202f](?=\d{3}(?!\d))/g, '$1')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
