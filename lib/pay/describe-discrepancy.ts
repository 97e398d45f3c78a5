import { formatEuros } from '@/lib/text/format-euros';
import { formatNumber } from '@/lib/text/format-number';
import {
  DISAGREEMENT_FROM,
  type DiscrepancyReason,
  type PayBound,
  type PayDiscrepancy,
} from './list-pay-discrepancies';
import { BASIS_WORDS, nameStage } from './pay-words';

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
  const { stage, basis, isWide, severalSources, lowest, highest, euros } = discrepancy;
  const where = nameStage(stage);
  const asMonth = `une fois ramenés au mois, en ${BASIS_WORDS[basis]}`;
  const percent = `${formatNumber(discrepancy.percent)} %`;
  const limit = `${formatNumber(DISAGREEMENT_FROM * 100)} %`;
  if (!isWide && !severalSources) return null;
  if (!isWide && discrepancy.percent === 0) {
    const text = `${where}, leurs montants les plus bas sont les mêmes, ${asMonth}.`;
    return { title: 'Les sources donnent le même montant', text, reasons: [] };
  }
  if (!isWide) {
    const text = `${where}, leurs montants les plus bas diffèrent de ${percent} au plus, ${asMonth}. Le site signale un désaccord au-delà de ${limit}.`;
    return { title: 'Les sources sont proches', text, reasons: [] };
  }
  const name = (bound: PayBound) =>
    `${formatEuros(Math.round(bound.amount))}${severalSources ? ` (${nameOf(bound)})` : ''}`;
  return {
    title: severalSources ? 'Les sources ne sont pas d’accord' : 'Plusieurs montants, selon le cas',
    text: `${where}, les montants les plus bas vont de ${name(lowest)} à ${name(highest)}, ${asMonth}. L’écart est de ${formatEuros(Math.round(euros))}, soit ${percent} ; il est signalé au-delà de ${limit}. Le site n’en fait pas la moyenne.`,
    reasons: discrepancy.reasons.map((reason) => describeReason(reason, discrepancy)),
  };
}

function describeReason(reason: DiscrepancyReason, { years }: PayDiscrepancy): string {
  switch (reason) {
    case 'years':
      return `Les montants n’ont pas le même âge : ${years[0]} pour le plus ancien, ${years.at(-1)} pour le plus récent.`;
    case 'undated':
      return 'L’un d’eux au moins n’a pas de date connue.';
    case 'bounds':
      return 'Les uns sont des minimums (« à partir de »), les autres des fourchettes ou un seul montant.';
    default:
      return reason satisfies never;
  }
}
