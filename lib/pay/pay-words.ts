import type { CareerStage, SalaryBasis, SalaryPeriod } from '@/lib/model/job-sheet/job-sheet';

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

/** A stage of a career: when it is, and the pay of that time. */
export const STAGE_WORDS: Record<CareerStage, { when: string; pay: string }> = {
  beginner: { when: 'En début de carrière', pay: 'Salaire au début' },
  confirmed: { when: 'Avec de l’expérience', pay: 'Salaire après quelques années' },
  senior: { when: 'En fin de carrière', pay: 'Salaire en fin de carrière' },
};
