/** Years of a duration: "3 ans" is 3, "18 mois" is 1.5; null where no length is stated. */
export function readYears(duration: string | null): number | null {
  const match = /(\d+(?:[.,]\d+)?)\s*(ans?|années?|mois)\b/i.exec(duration ?? '');
  if (!match?.[1] || !match[2]) return null;
  const count = Number(match[1].replace(',', '.'));
  const years = match[2].toLowerCase() === 'mois' ? count / 12 : count;
  return years > 0 ? years : null;
}

/** Level of the European frame, 1 to 8, from "niveau 6"; null for "non inscrit au RNCP". */
export function readCertificationRank(text: string | null): number | null {
  const rank = Number(/niveau\s*([1-8])\b/i.exec(text ?? '')?.[1] ?? 0);
  return rank > 0 ? rank : null;
}
