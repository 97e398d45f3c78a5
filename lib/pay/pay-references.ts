import type { SmicStep } from '@/lib/model/reference/smic';
import type { WageYear } from '@/lib/model/reference/wages';
import { findNetCurve, type NetCurve } from './net-curve';

/** What amounts of pay are read against on a day. */
export interface PayReferences {
  /** Oldest first. */
  smic: readonly SmicStep[];
  /** YYYY-MM-DD: which SMIC is in force. */
  date: string;
  /** Null where it is not known: nothing is then estimated. */
  curve: NetCurve | null;
}

/**
 * Gathers what amounts of pay are read against.
 * @param date YYYY-MM-DD
 */
export function payReferencesOf(
  { smic, wages }: { smic: readonly SmicStep[]; wages: readonly WageYear[] },
  date: string,
): PayReferences {
  return { smic, date, curve: findNetCurve({ smic, wages }, date) };
}
