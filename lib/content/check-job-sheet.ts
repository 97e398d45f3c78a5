import type { Check } from '@/lib/content/checks/check';
import { checkFutureDates } from '@/lib/content/checks/check-dates';
import { checkEmptyFields, checkLevel, checkListedValues, checkRomeCodes } from '@/lib/content/checks/check-fields';
import { checkHtmlBalance } from '@/lib/content/checks/check-html';
import {
  checkFeminineInMasculine,
  checkRepeatedNames,
  checkSameGenderPairs,
  checkShortenedNames,
} from '@/lib/content/checks/check-names';
import { checkReversedAmounts, checkStartingSalary, checkUnlikelyPay } from '@/lib/content/checks/check-salary';
import {
  checkEmptySections,
  checkMissingSections,
  checkRepeatedSections,
  checkStudyLinks,
  checkUnknownSections,
} from '@/lib/content/checks/check-sections';
import { checkRepeatedSources, checkSourceKeys } from '@/lib/content/checks/check-sources';
import { checkStatuses } from '@/lib/content/checks/check-statuses';
import { findMarkdownFaults } from '@/lib/content/checks/find-markdown-faults';
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
  checkListedValues,
  checkEmptyFields,
  checkSourceKeys,
  checkStartingSalary,
  checkReversedAmounts,
  checkStatuses,
  checkHtmlBalance,
  checkEmptySections,
  checkStudyLinks,
  checkShortenedNames,
  checkRepeatedNames,
  checkRepeatedSources,
  checkUnlikelyPay,
  checkFutureDates,
  ({ raw, text }) => findMarkdownFaults(text, raw.file, raw.head.bodyLine),
];

/** Warnings on one sheet. Takes what was read, the cleaned text, the SMIC in force (undefined where unknown) and the day (YYYY-MM-DD). */
export function checkJobSheet(
  { raw, job }: ParsedJobSheet,
  text: string,
  smic: SmicStep | undefined,
  today: string,
): Diagnostic[] {
  if (raw.head.isLost) return [];
  return CHECKS.flatMap((check) => check({ raw, job, text, smic, today }));
}
