import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { smicAt } from '@/lib/model/reference/smic';
import { formatDate } from '@/lib/text/format-date';
import { formatEuros } from '@/lib/text/format-euros';
import { formatNumber } from '@/lib/text/format-number';
import { frenchTypography } from '@/lib/text/french-typography';
import { MONTHLY_HOURS } from './convert-pay';
import { estimateGross, findNetRate, roundEstimate } from './net-rate';

/**
 * Writes what a reader must know to read amounts of pay: what they are compared with, by which rule they are converted, by which rate
 * estimated, each with its source and its date.
 * @param date YYYY-MM-DD, the day of the SMIC
 * @param shown `hasOutlines`: some marks are drawn as outlines
 */
export function listPayNotes(
  { smic, wages }: Pick<Catalogue, 'smic' | 'wages'>,
  date: string,
  shown: { hasOutlines: boolean },
): string[] {
  const notes = [
    describeSmic(smic, date),
    describeMedian(wages),
    describeRate(wages),
    `« Calculé » : 35 heures par semaine, soit ${formatNumber(MONTHLY_HOURS, 2)} heures par mois, et 12 mois par an.`,
    shown.hasOutlines &&
      'Marque vide : place incertaine, car le montant est net, ou la source ne dit pas s’il est brut ou net.',
  ];
  return notes.filter((note) => typeof note === 'string').map(frenchTypography);
}

function describeSmic(steps: Catalogue['smic'], date: string): string | null {
  const step = smicAt(steps, date);
  if (!step) return null;
  return `SMIC : ${formatEuros(step.monthly)} brut par mois, ${formatEuros(step.hourly)} par heure, depuis le ${formatDate(step.from)} (${step.text}).`;
}

/** The median is a net figure: both that and its estimate in gross are told. */
export function describeMedian(wages: Catalogue['wages']): string | null {
  const latest = wages.at(-1);
  if (!latest) return null;
  const rate = findNetRate(wages);
  const gross = rate && formatEuros(roundEstimate(estimateGross(latest.medianNet, rate), 'month'));
  return `Médiane : ${formatEuros(latest.medianNet)} net par mois dans le privé en ${latest.year}, tous âges réunis (${latest.source})${gross ? `, soit environ ${gross} brut (estimation)` : ''}.`;
}

/** The rate of net to gross pay, its source, and where it errs. */
export function describeRate(wages: Catalogue['wages']): string | null {
  const rate = findNetRate(wages);
  if (!rate) return null;
  return `« Estimation » : le net vaut ${formatNumber(rate.rate * 100, 1)} % du brut, moyenne du privé en ${rate.year} (${formatEuros(rate.meanNet)} sur ${formatEuros(rate.meanGross)}, ${rate.source}). Près du SMIC, le vrai net est un peu plus élevé.`;
}
