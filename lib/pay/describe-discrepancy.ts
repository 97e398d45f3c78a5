import { formatEuros } from '@/lib/text/format-euros';
import { formatNumber } from '@/lib/text/format-number';
import { frenchTypography } from '@/lib/text/french-typography';
import { NBSP } from '@/lib/text/spaces';
import {
  DISAGREEMENT_FROM,
  type DiscrepancyReason,
  type PayBound,
  type PayDiscrepancy,
} from './list-pay-discrepancies';
import { roundEstimate } from './net-rate';
import { nameStage } from './pay-words';

export interface DiscrepancyWords {
  title: string;
  /** By how much. */
  text: string;
  /** Why, as far as the statements tell. */
  reasons: readonly string[];
}

/**
 * Writes a discrepancy between pay statements for the page.
 * @param nameOf the source of a statement, as the page names it
 * @returns null where one source gives close amounts: there is nothing to say
 */
export function describeDiscrepancy(
  discrepancy: PayDiscrepancy,
  nameOf: (statement: PayBound) => string,
): DiscrepancyWords | null {
  const { stage, isWide, severalSources, lowest, highest, euros, ratio } = discrepancy;
  const where = nameStage(stage);
  const percent = `${formatNumber(Math.round(ratio * 100))}${NBSP}%`;
  const limit = `${formatNumber(DISAGREEMENT_FROM * 100)}${NBSP}%`;
  if (!isWide) {
    if (!severalSources) return null;
    const text = `${where}, leurs montants les plus bas diffèrent de ${percent} au plus, une fois ramenés au brut par mois. Le site signale un désaccord au-delà de ${limit}.`;
    return { title: 'Les sources sont proches', text, reasons: [] };
  }
  const name = (bound: PayBound) => `${formatBound(bound)}${severalSources ? ` (${nameOf(bound)})` : ''}`;
  const isEstimated = lowest.isEstimated || highest.isEstimated;
  const distance = isEstimated
    ? `environ ${formatEuros(roundEstimate(euros, 'month'))}`
    : formatEuros(Math.round(euros));
  return {
    title: severalSources ? 'Les sources ne sont pas d’accord' : 'Plusieurs montants, selon le cas',
    text: `${where}, les montants les plus bas vont de ${name(lowest)} à ${name(highest)}, ramenés au brut par mois. L’écart est de ${distance}, soit ${percent}${NBSP}; il est signalé au-delà de ${limit}. Le site n’en fait pas la moyenne.`,
    reasons: discrepancy.reasons.map((reason) => describeReason(reason, discrepancy)),
  };
}

function formatBound({ amount, isEstimated }: PayBound): string {
  return isEstimated ? `environ ${formatEuros(roundEstimate(amount, 'month'))}` : formatEuros(Math.round(amount));
}

function describeReason(reason: DiscrepancyReason, { years }: PayDiscrepancy): string {
  switch (reason) {
    case 'years':
      return `Les montants n’ont pas le même âge${NBSP}: ${years[0]} pour le plus ancien, ${years.at(-1)} pour le plus récent.`;
    case 'undated':
      return 'L’un d’eux au moins n’a pas de date connue.';
    case 'basis-unknown':
      return 'L’un d’eux au moins ne dit pas s’il est brut ou net. Il est comparé tel quel.';
    case 'net-estimated':
      return 'L’un d’eux au moins est net. Son brut est une estimation.';
    case 'conditions':
      return 'Ils ne valent pas dans les mêmes conditions.';
    case 'bounds':
      return frenchTypography(
        'Les uns sont des minimums (« à partir de »), les autres des fourchettes ou un seul montant.',
      );
    default:
      return reason satisfies never;
  }
}
