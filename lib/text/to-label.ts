import { capitalizeFirst } from './capitalize-first';
import { frenchTypography } from './french-typography';

/** A label as it is shown: first letter raised, French spaces. */
export function toLabel(label: string): string {
  return capitalizeFirst(frenchTypography(label));
}
