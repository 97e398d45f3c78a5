import type { Check } from '@/lib/content/checks/check';
import { checkEmptyFields, checkLevel, checkRomeCodes } from '@/lib/content/checks/check-fields';
import { checkHtmlBalance } from '@/lib/content/checks/check-html';
import { checkFeminineInMasculine, checkSameGenderPairs } from '@/lib/content/checks/check-names';
import { checkReversedAmounts, checkStartingSalary } from '@/lib/content/checks/check-salary';
import { checkMissingSections, checkRepeatedSections, checkUnknownSections } from '@/lib/content/checks/check-sections';
import { checkSourceKeys } from '@/lib/content/checks/check-sources';
import { checkStatuses } from '@/lib/content/checks/check-statuses';
import type { ParsedJobSheet } from '@/lib/content/parse/parse-job-sheet';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import type { SmicStep } from '@/lib/model/reference/smic';

/** Every rule on one sheet. Rules across sheets are in `check-corpus.ts`. */
const CHECKS: readonly Check[] = [
  checkMissingSections,
  checkUnknownSections,
  checkRepeatedSections,
  checkSameGenderPairs,
  checkFeminineInMasculine,
  checkRomeCodes,
  checkLevel,
  checkEmptyFields,
  checkSourceKeys,
  checkStartingSalary,
  checkReversedAmounts,
  checkStatuses,
  checkHtmlBalance,
];

/** Warnings on one sheet. Takes what was read, the cleaned text, and the SMIC in force (undefined where unknown). */
export function checkJobSheet({ raw, job }: ParsedJobSheet, text: string, smic: SmicStep | undefined): Diagnostic[] {
  return CHECKS.flatMap((check) => check({ raw, job, text, smic }));
}
