import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findSheetSource, traceFact } from '@/lib/model/catalogue/find-fact-source';
import type { JobSheet, Salary } from '@/lib/model/job-sheet/job-sheet';
import { smicAt } from '@/lib/model/reference/smic';
import type { PayReferences } from '@/lib/pay/pay-references';
import { describeOldPay, findPayYear } from '@/lib/pay/pay-year';
import { describeFormerSmic, describeUnderSmic, readAgainstSmic } from '@/lib/pay/read-against-smic';
import { shortCondition } from '@/lib/pay/starting-pay';
import { conditionAlone } from '@/lib/pay/word-pay';
import type { NoteBook } from '@/lib/views/shared/notes';

/** What a pay statement is read with, wherever the page of its job speaks of it. */
export interface PayContext {
  catalogue: Catalogue;
  job: JobSheet;
  references: PayReferences;
  notes: NoteBook;
}

/**
 * Cites a pay statement: its source and year, what the sheet prints where the page tells a SMIC of the past at that of today, why an amount
 * may be under the SMIC or old, a condition that no line has room for. A statement without any of these is cited by its source alone.
 * @param unsaid what the page has no other place for
 * @returns the number of its note
 */
export function citePay(
  salary: Salary,
  { catalogue, job, references, notes }: PayContext,
  unsaid: string | null = null,
): number {
  const said = [
    ...listPrinted(salary, references),
    ...listAlerts(salary, { catalogue, job, references }),
    salary.kind !== 'text' && salary.condition !== null && shortCondition(salary.condition, '') === ''
      ? `Condition : ${conditionAlone(salary.condition)}`
      : null,
    unsaid,
  ].filter((part) => part !== null);
  const source = namePaySource(catalogue, job, salary);
  // Conditions are the sheet's own words: some end with a full stop already.
  const text = said.length > 0 ? `${[source, ...said].map((part) => part.replace(/\.$/, '')).join('. ')}.` : source;
  return notes.cite(text, findSheetSource(job, catalogue, salary)?.url ?? null);
}

/**
 * Gives the condition of an amount that the words beside its number leave out; a long one is in every note already (`citePay`).
 * @param said the words that stand beside the number of the note
 * @returns "Condition : hors primes"; null where nothing is left out, and for pay in words
 */
export function findUnsaidCondition({ kind, condition }: Salary, said: string): string | null {
  if (kind === 'text' || !condition || shortCondition(condition, '') === '' || said.includes(condition)) return null;
  return `Condition : ${conditionAlone(condition)}`;
}

/** What the sheet prints, where that is a SMIC of the past; none for any other. */
export function listPrinted(salary: Salary, references: PayReferences): string[] {
  const printed = describeFormerSmic(salary, readAgainstSmic(salary, references));
  return printed ? [printed] : [];
}

/** What a reader must know of a figure before trusting it: that it is under the SMIC, that it is old. */
export function listAlerts(
  salary: Salary,
  { catalogue, job, references }: Pick<PayContext, 'catalogue' | 'job' | 'references'>,
): string[] {
  const reading = readAgainstSmic(salary, references);
  const under = describeUnderSmic(salary, reading, job, smicAt(references.smic, references.date) ?? null);
  const old =
    salary.kind === 'text' || reading?.former
      ? null
      : describeOldPay(findPayYear(salary, job, catalogue), references.date);
  return [under, old].filter((alert) => alert !== null);
}

/** Names the source of a pay statement, with the year of the figure where the source's own date is another or unknown. */
export function namePaySource(catalogue: Catalogue, job: JobSheet, salary: Salary): string {
  const source = traceFact(job, catalogue, salary);
  const year = findPayYear(salary, job, catalogue);
  if (salary.kind === 'text') return source.text;
  if (year === null) return source.year === 'unknown' ? source.text : `${source.text}, année non précisée`;
  if (source.year === year) return source.text;
  return `${source.text}, chiffre de ${year}`;
}
