/**
 * Raises the first letter and leaves the others ("ingénieure ETP" keeps its capitals).
 * @returns "Élagueuse" for "élagueuse"; an empty text stays empty
 */
export function capitalizeFirst(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('fr-FR') + text.slice(first.length);
}
