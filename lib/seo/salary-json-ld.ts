import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet, SalaryPeriod } from '@/lib/model/job-sheet/job-sheet';
import { nameStage } from '@/lib/pay/pay-words';
import { formatAmount } from '@/lib/pay/word-pay';
import type { JsonLdNode } from './json-ld';
import { factSourceJsonLd } from './source-json-ld';

/** schema.org `unitText` of a QuantitativeValue, as JobPosting and MonetaryAmount examples write it. */
const UNITS: Record<SalaryPeriod, string> = { hour: 'HOUR', day: 'DAY', week: 'WEEK', month: 'MONTH', year: 'YEAR' };

/**
 * Writes each figure of a sheet as its own MonetaryAmount, in the words of the page: its stage, its amount with unit, gross or net, its
 * condition, its source. No median is made up, no two sources are joined, nothing is calculated; a statement without a figure is left out,
 * and a figure that nobody answers for.
 */
export function salaryJsonLd(job: JobSheet, catalogue: Pick<Catalogue, 'collection'>): JsonLdNode[] {
  return job.salaries.flatMap((salary) => {
    if (salary.kind === 'text') return [];
    const source = factSourceJsonLd(job, catalogue, salary);
    if (!source) return [];
    const { min, max, period, stage, condition } = salary;
    const amount =
      min !== null && min === max ? { value: min } : { minValue: min ?? undefined, maxValue: max ?? undefined };
    return [
      {
        '@type': 'MonetaryAmount',
        name: nameStage(stage),
        description: formatAmount(salary),
        disambiguatingDescription: condition ?? undefined,
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', ...amount, unitText: UNITS[period] },
        subjectOf: source,
      },
    ];
  });
}
