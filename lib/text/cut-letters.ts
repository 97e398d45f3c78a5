/** Cuts a text after so many characters, whole ones, and says so by « … ». */
export function cutLetters(text: string, longest: number): string {
  const letters = [...text];
  return letters.length > longest ? `${letters.slice(0, longest).join('').trim()}…` : text;
}
