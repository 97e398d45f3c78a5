/** The value below which a share of the values lies, nearest rank; `share` from 0 to 1. Throws where there is no value. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
  if (value === undefined) throw new Error('no value to take a quantile of');
  return value;
}
