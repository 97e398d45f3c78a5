import type { CareerStage, SalaryBasis, SalaryPeriod } from '@/lib/model/job-sheet/job-sheet';
import type { PayGist } from './classify-pay-words';

/** The period of an amount, alone: "heure". */
export const PERIOD_NOUNS: Record<SalaryPeriod, string> = {
  hour: 'heure',
  day: 'jour',
  week: 'semaine',
  month: 'mois',
  year: 'an',
};

/** The period after an amount: "par mois". */
export function perPeriod(period: SalaryPeriod): string {
  return `par ${PERIOD_NOUNS[period]}`;
}

/** Gross or net. */
export const BASIS_WORDS: Record<SalaryBasis, string> = {
  gross: 'brut',
  net: 'net',
  unspecified: 'brut ou net non précisé',
};

/** What most amounts of the site are: "brut par mois". */
export const GROSS_A_MONTH = `${BASIS_WORDS.gross} ${perPeriod('month')}`;

/** What pay in words comes to. */
export const GIST_WORDS: Record<PayGist, string> = {
  'from-smic': 'à partir du Smic',
  variable: 'variable',
  'no-monthly-amount': 'sans montant mensuel',
};

/** A stage of a career. */
const STAGE_WORDS: Record<CareerStage, string> = {
  beginner: 'Au début',
  confirmed: 'Avec de l’expérience',
  senior: 'En fin de carrière',
};

/** Stages in the order of a career; what the sheet does not say comes last. */
export const STAGE_ORDER: readonly (CareerStage | null)[] = ['beginner', 'confirmed', 'senior', null];

/** Names the stage of a career that a figure is about; what the sheet does not say is said to be unknown. */
export function nameStage(stage: CareerStage | null): string {
  return stage ? STAGE_WORDS[stage] : 'Expérience non précisée';
}
