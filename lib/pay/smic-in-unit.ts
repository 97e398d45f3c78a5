import type { SmicStep } from '@/lib/model/reference/smic';
import type { PayUnit } from './convert-pay';

/** Gives a step of the SMIC in a unit: gross euros, as the law states it by the hour and the month, whole euros for a year of twelve months. */
export function smicInUnit({ hourly, monthly }: SmicStep, unit: PayUnit): number {
  return { hour: hourly, month: monthly, year: Math.round(monthly * 12) }[unit];
}
