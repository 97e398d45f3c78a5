export interface RomeLink {
  /** "de « Boulanger » (D1102)" */
  from: string;
  /** "vers « Pâtissier » (D1104)" */
  toward: string;
}

const WORDING = /^[^,]+ ROME[^,]*, (de «.+?» ?\([A-Z]\d+\)) (vers «.+» ?\([A-Z]\d+\))$/u;

/**
 * Cuts the condition that the import writes ("mobilité du ROME, de « A » (D1102) vers « B » (D1104)") in its two ends, so that a list says
 * the common one once.
 * @returns null for another wording, to be shown as it is
 */
export function splitRomeCondition(condition: string): RomeLink | null {
  const [, from, toward] = WORDING.exec(condition) ?? [];
  return from && toward ? { from, toward } : null;
}
