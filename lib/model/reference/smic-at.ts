import type { SmicStep } from '@/lib/model/catalogue/catalogue';

/**
 * Finds the SMIC in force on a day.
 * @param steps dated steps, oldest first
 * @param date YYYY-MM-DD
 * @returns the last step that began on or before that day; undefined before the first
 */
export function smicAt(steps: readonly SmicStep[], date: string): SmicStep | undefined {
  return steps.findLast((step) => step.from <= date);
}
