import { formatEuros } from '@/lib/text/format-euros';
import { formatNumber } from '@/lib/text/format-number';
import type { DiscrepancyReason, PayBound, PayDiscrepancy } from './list-pay-discrepancies';
import { BASIS_WORDS, nameStage, perPeriod } from './pay-words';

export interface DiscrepancyWords {
  /** Whether the amounts agree, in one line. */
  line: string;
  /** What one asks where they do not. */
  question: string;
  /** By how much they do not, and why, as far as the statements tell; empty where they are close. */
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
  const { stage, basis, isWide, severalSources, lowest, highest, euros, percent } = discrepancy;
  if (!isWide && !severalSources) return null;
  const question = severalSources
    ? 'Deux sources ne disent pas la même chose : pourquoi ?'
    : 'Pourquoi plusieurs montants ?';
  if (percent === 0) {
    const when = stage === 'beginner' ? 'de départ' : `(${uncapitalize(nameStage(stage))})`;
    return { line: `Les sources donnent le même montant ${when}.`, question, reasons: [] };
  }
  const span = `de ${formatEuros(Math.round(lowest.amount))} à ${formatEuros(Math.round(highest.amount))}`;
  const spread = `au plus bas, ${span} ${BASIS_WORDS[basis]} ${perPeriod('month')}.`;
  const when = stage === 'beginner' ? '' : ` (${uncapitalize(nameStage(stage))})`;
  if (!isWide) return { line: `Les sources sont proches${when} : ${spread}`, question, reasons: [] };
  const name = (bound: PayBound) => `${formatEuros(Math.round(bound.amount))} (${nameOf(bound)})`;
  return {
    line: `${severalSources ? 'Les sources ne sont pas d’accord' : 'Plusieurs montants, selon le cas'}${when} : ${spread}`,
    question,
    reasons: [
      ...(severalSources ? [`Le plus bas est ${name(lowest)}, le plus haut ${name(highest)}.`] : []),
      `L’écart est d’environ ${formatEuros(Math.round(euros))}, soit ${formatNumber(percent)} %. Nous ne faisons pas de moyenne : tous les montants restent affichés.`,
      ...discrepancy.reasons.map((reason) => describeReason(reason, discrepancy)),
    ],
  };
}

function uncapitalize(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
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
