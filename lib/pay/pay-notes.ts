import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { smicAt } from '@/lib/model/reference/smic';
import { formatDate } from '@/lib/text/format-date';
import { formatEuros } from '@/lib/text/format-euros';
import { formatNumber } from '@/lib/text/format-number';
import { estimateGross, findNetCurve, roundEstimate } from './net-curve';
import { GROSS_A_MONTH } from './pay-words';

/** The SMIC in force, gross and net, with its date and its text; null where none is known. */
export function describeSmicToday(steps: Catalogue['smic'], date: string): string | null {
  const step = smicAt(steps, date);
  if (!step) return null;
  const net = step.net ? ` (${formatEuros(step.net.monthly)} net)` : '';
  return `SMIC : ${formatEuros(step.monthly)} ${GROSS_A_MONTH}${net}, ${formatEuros(step.hourly)} par heure, depuis le ${formatDate(step.from)} (${step.text}).`;
}

/** The median is a net figure: both that and its estimate in gross are told. */
export function describeMedian(tables: Pick<Catalogue, 'smic' | 'wages'>, date: string): string | null {
  const latest = tables.wages.at(-1);
  if (!latest) return null;
  const curve = findNetCurve(tables, date);
  const gross = curve && formatEuros(roundEstimate(estimateGross(latest.medianNet, curve), 'month'));
  return `Médiane : ${formatEuros(latest.medianNet)} net par mois dans le privé en ${latest.year}, tous âges réunis (${latest.source})${gross ? `, soit environ ${gross} brut (estimation)` : ''}.`;
}

/** How net pay is estimated, with the sources of both ends of the curve, and for whom it is not; null where nothing can be estimated. */
export function describeNetMethod(tables: Pick<Catalogue, 'smic' | 'wages'>, date: string): string | null {
  const curve = findNetCurve(tables, date);
  if (!curve) return null;
  const { published, smicRate, mean, meanRate } = curve;
  const percent = (rate: number) => `${formatNumber(rate * 100, 1)} %`;
  const atSmic = `au SMIC, il reste ${percent(smicRate)} du brut (${formatEuros(published.net.monthly)} net pour ${formatEuros(published.monthly)} depuis le ${formatDate(published.from)} : ${published.net.source})`;
  const above = `à partir de deux SMIC, ${percent(meanRate)} (moyenne du privé en ${mean.year} : ${formatEuros(mean.meanNet)} pour ${formatEuros(mean.meanGross)}, ${mean.source})`;
  return `Net « estimation » : ${atSmic} ; ${above} ; entre les deux, le taux descend peu à peu. Pas de net estimé pour la fonction publique ni le temps partiel.`;
}
