/**
 * Counts how many of the compared records have each item.
 * @param lists one list of keys per record
 */
export function countHolders(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const key of new Set(list)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
