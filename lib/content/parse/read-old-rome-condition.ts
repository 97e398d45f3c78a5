import type { RomeLink } from '@/lib/model/job-sheet/job-sheet';

const WORDING =
  /^(?:mobilité du|évolution selon le) ROME[^,]*, de «\s*(.+?)\s*»\s*\(([A-Z]\d+)\) vers «\s*(.+?)\s*»\s*\(([A-Z]\d+)\)$/u;

/**
 * Reads the condition that imports wrote before `parcours` had a key `rome`:
 * "mobilité du ROME, de « A » (D1102) vers « B » (D1104)". The only place that knows this sentence; folders imported since do without it.
 * @returns null for any other condition
 */
export function readOldRomeCondition(condition: string): RomeLink | null {
  const [, fromLabel, fromCode, towardLabel, towardCode] = WORDING.exec(condition) ?? [];
  if (!fromLabel || !fromCode || !towardLabel || !towardCode) return null;
  return { from: { code: fromCode, label: fromLabel }, toward: { code: towardCode, label: towardLabel } };
}
