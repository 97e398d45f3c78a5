import { describe, expect, it } from 'vitest';
import { checkStartingSalary } from '@/lib/content/checks/check-salary';
import { parseJobSheet } from '@/lib/content/parse/parse-job-sheet';
import type { Salary } from '@/lib/model/job-sheet/job-sheet';
import { smicAt } from '@/lib/model/reference/smic';
import { toPay } from '@/lib/views/job-profile/pay';
import { aCatalogue, SMIC_STEPS } from '@/tests/builders/a-catalogue';
import { aJobSheet } from '@/tests/builders/a-job-sheet';
import { aPayContext } from '@/tests/builders/a-pay-context';
import { aSalary } from '@/tests/builders/a-salary';
import { aSheetText } from '@/tests/builders/a-sheet-text';

const TODAY = '2026-11-22';
const { raw } = parseJobSheet(aSheetText(), 'metiers/luthier.md');

function report(salary: Salary): string[] {
  const job = aJobSheet({ salaries: [salary] });
  return checkStartingSalary({ raw, job, text: '', smic: smicAt(SMIC_STEPS, TODAY), today: TODAY }).map(
    ({ message }) => message,
  );
}

/** Whether the page of the job reads the figure as less than the SMIC of today: under it, or a SMIC of the past. */
function isReadOnPage(salary: Salary): boolean {
  const { rows } = toPay(aPayContext(aCatalogue(), aJobSheet({ salaries: [salary] }), TODAY));
  return rows.some(
    ({ alerts, printed }) => printed.length > 0 || alerts.some((alert) => alert.startsWith('Moins que le SMIC')),
  );
}

describe('a starting salary below the SMIC', () => {
  it.each([
    [1866, 'month', true],
    [1866.99, 'month', true],
    [1867, 'month', false],
    [1867.02, 'month', false],
    [1868, 'month', false],
    [12.3, 'hour', true],
    [12.31, 'hour', false],
    [12.32, 'hour', false],
    [22_403, 'year', true],
    [22_404, 'year', false],
    [22_404.24, 'year', false],
    [22_405, 'year', false],
  ] as const)('%d € a %s: reported and warned of, %s', (min, period, isBelow) => {
    for (const salary of [
      aSalary({ min, period }),
      aSalary({ max: min, period }),
      aSalary({ min, max: min, period }),
    ]) {
      expect([report(salary).length > 0, isReadOnPage(salary)]).toEqual([isBelow, isBelow]);
    }
  });

  it.each([
    ['net pay', aSalary({ min: 1500, basis: 'net' })],
    ['pay of later years', aSalary({ min: 1500, stage: 'senior' })],
    ['pay by the day', aSalary({ min: 50, period: 'day' })],
    ['words', aSalary({ raw: 'Variable' })],
  ])('is not %s', (_, salary) => expect(report(salary)).toEqual([]));

  it.each([
    [aSalary({ min: 1500 }), '(1 500 €)', '(1 867,02 € brut par mois)'],
    [aSalary({ min: 12, period: 'hour' }), '(12 €)', '(12,31 € brut par heure)'],
    [aSalary({ min: 20_000, period: 'year' }), '(20 000 €)', '(22 404 € brut par an)'],
  ])('is reported with the SMIC of its own period (%#)', (salary, amount, smic) => {
    const [message] = report(salary).map((text) => text.replace(/[\u00A0\u202F]/g, ' '));
    expect(message).toContain(amount);
    expect(message).toContain(smic);
  });
});
