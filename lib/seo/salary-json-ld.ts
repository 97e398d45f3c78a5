import type { JobSheet, Salary, SalaryPeriod } from '@/lib/model/job-sheet/job-sheet';
import { BASIS_WORDS, STAGE_WORDS } from '@/lib/pay/pay-words';
import type { JsonLdNode } from './json-ld';

/** schema.org `unitText` of a QuantitativeValue, as JobPosting and MonetaryAmount examples write it. */
const UNITS: Record<SalaryPeriod, string> = { hour: 'HOUR', day: 'DAY', week: 'WEEK', month: 'MONTH', year: 'YEAR' };

/**
 * Writes each figure of a sheet as its own MonetaryAmount, named by its stage, basis, condition and source. No median is made up, no two
 * sources are joined; a statement without a figure is left out.
 */
export function salaryJsonLd({ salaries, sources }: JobSheet): JsonLdNode[] {
  return salaries.flatMap((salary) => {
    if (salary.kind === 'text') return [];
    const { min, max, period } = salary;
    const amount =
      min !== null && min === max ? { value: min } : { minValue: min ?? undefined, maxValue: max ?? undefined };
    return [
      {
        '@type': 'MonetaryAmount',
        name: nameOf(salary, sources.find(({ key }) => key === salary.source)?.name),
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', ...amount, unitText: UNITS[period] },
      },
    ];
  });
}

function nameOf({ stage, basis, condition, year }: Salary, source: string | undefined): string {
  const facts = [stage ? STAGE_WORDS[stage].pay : 'Salaire', basis && BASIS_WORDS[basis], condition]
    .filter(Boolean)
    .join(', ');
  const origin = [source, year].filter(Boolean).join(', ');
  return origin ? `${facts} (${origin})` : facts;
}
