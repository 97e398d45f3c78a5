import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { traceFact } from '@/lib/model/catalogue/find-fact-source';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { payReferencesOf } from '@/lib/pay/pay-references';
import { nameStage } from '@/lib/pay/pay-words';
import { findPayYear } from '@/lib/pay/pay-year';
import { bringToToday, readAgainstSmic } from '@/lib/pay/read-against-smic';
import { type SalaryFigure, wordUnit } from '@/lib/pay/word-pay';
import { formatAmountToday } from '@/lib/pay/word-pay-today';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { citePay, listAlerts } from '@/lib/views/job-profile/cite-pay';
import { NoteBook } from '@/lib/views/shared/notes';

/** An amount that a class can work with: everything that must travel with it is known. */
export interface PayFact {
  job: JobSheet;
  salary: SalaryFigure;
  /** As it holds today: that of the SMIC is the one in force. */
  today: SalaryFigure;
  /** "Au début" */
  stage: string;
  /** "à partir de 2 230 € brut par mois" */
  amount: string;
  /** "brut par mois" */
  unit: string;
  /** The amount with its condition, where the source does not tell it. */
  told: string;
  /** Who says it: "Idéo-Fiches métiers, Onisep, 21 octobre 2025". */
  named: string;
  /** The same with its year, and what must be known of the amount; ends with a full stop. */
  source: string;
  year: number;
  /** Why it cannot be read as an amount of today: under the SMIC, old. */
  alerts: readonly string[];
}

/**
 * Lists the amounts of a sheet that have a unit, gross or net, a named source and a year; those that lack one are left out.
 * @param today YYYY-MM-DD, the day whose SMIC the figures are compared with
 */
export function listPayFacts(catalogue: Catalogue, job: JobSheet, today: string): PayFact[] {
  const references = payReferencesOf(catalogue, today);
  return job.salaries.flatMap((salary): PayFact[] => {
    if (salary.kind === 'text' || salary.basis === 'unspecified') return [];
    const year = findPayYear(salary, job, catalogue);
    const { named } = traceFact(job, catalogue, salary);
    if (year === null || named === null) return [];
    const amount = formatAmountToday(salary, references);
    const { condition } = salary;
    const reading = readAgainstSmic(salary, references);
    const alerts = listAlerts(salary, { catalogue, job, references });
    // Long studies have no alert of their own, since profiles say it in the amount; a class has the amount alone.
    const under = reading?.position === 'below' ? capitalizeFirst(reading.text) : null;
    const unsaid = under && !alerts.some((alert) => alert.startsWith(under)) ? under : null;
    const notes = new NoteBook();
    citePay(salary, { catalogue, job, references, notes });
    const cited = notes.list()[0]?.text ?? '';
    const source = [cited.replace(/\.$/, ''), unsaid].filter(Boolean).join('. ');
    return [
      {
        job,
        salary,
        today: bringToToday(salary, reading),
        stage: nameStage(salary.stage),
        amount,
        unit: wordUnit(salary),
        told: capitalizeFirst(condition && !cited.includes(condition) ? `${amount}, ${condition}` : amount),
        named,
        source: `${source}.`,
        year,
        alerts: unsaid ? [...alerts, unsaid] : alerts,
      },
    ];
  });
}
