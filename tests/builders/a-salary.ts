import { type Salary, salarySchema } from '@/lib/model/job-sheet/job-sheet';

type Figures = { min?: number | null; max?: number | null; raw?: string } & Partial<
  Pick<Salary, 'stage' | 'condition' | 'source' | 'year' | 'period' | 'basis'> & { approximate: boolean }
>;

/** A pay statement: `from` with a `min` alone, `range` with a `max`, `text` with neither. Gross, a month, beginner. */
export function aSalary({ min = null, max = null, ...fields }: Figures = {}): Salary {
  const statement = { stage: 'beginner', condition: null, source: null, year: null, raw: 'Variable', line: 1 };
  if (min === null && max === null) {
    const nothing = { kind: 'text', min, max, period: null, basis: null, approximate: false };
    return salarySchema.parse({ ...statement, ...nothing, ...fields });
  }
  const amount = {
    kind: max === null ? 'from' : 'range',
    min,
    max,
    period: 'month',
    basis: 'gross',
    approximate: false,
  };
  return salarySchema.parse({ ...statement, ...amount, ...fields });
}
