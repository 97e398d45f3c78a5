import type { Check } from '@/lib/content/checks/check';
import type { RawField } from '@/lib/content/parse/raw-sheet';
import { readList, readSingle } from '@/lib/content/parse/read-fields';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { suggestNearest } from '@/lib/diagnostics/suggest-nearest';
import { findInterest, INTERESTS } from '@/lib/model/job-sheet/interests';
import { LEVELS, readLevel } from '@/lib/model/job-sheet/levels';
import { tidyRomeCode } from '@/lib/model/job-sheet/rome-code';
import { findStatus, STATUSES } from '@/lib/model/job-sheet/statuses';

/** A ROME code is a letter of a great domain, A to N, and four digits (France Travail, ROME 4.0). */
const ROME_CODE = /^[A-N]\d{4}$/;

/** Points at ROME codes that are not codes of a job ("A15"). */
export const checkRomeCodes: Check = ({ raw }) =>
  readList(raw.fields, 'rome-codes')
    .filter(({ text }) => !ROME_CODE.test(tidyRomeCode(text)))
    .map(({ text: code, line, column }) =>
      createDiagnostic('odd-rome-code', { file: raw.file, line, column }, { code }),
    );

/** Points at a minimum level that is not on the scale. */
export const checkLevel: Check = ({ raw }) => {
  const level = readSingle(raw.fields, 'minimum-level');
  if (!level || readLevel(level.text).rank !== null) return [];
  const { text: label, line, column } = level;
  const labels = LEVELS.map((step) => step.label);
  const otherwise = 'Choisissez une des formulations de l’échelle, par exemple « CAP ou équivalent » ou « bac + 3 ».';
  const suggestion = suggestNearest(label, labels, otherwise);
  return [createDiagnostic('unknown-level', { file: raw.file, line, column }, { label, suggestion })];
};

/** Points at statuses and interests that the national lists do not hold. */
export const checkListedValues: Check = ({ raw }) => {
  const { file, interests } = raw;
  const statuses = readList(raw.fields, 'statuses').filter(({ text }) => findStatus(text) === null);
  const ofStatuses = `Choisissez parmi : ${STATUSES.join(', ')}.`;
  const ofInterests = 'Prenez une valeur de /interets, ou de content/README.md.';
  return [
    ...statuses.map(({ text: value, line, column }) => {
      const suggestion = suggestNearest(value, STATUSES, ofStatuses);
      return createDiagnostic('unknown-status', { file, line, column }, { value, suggestion });
    }),
    ...interests
      .filter(({ text }) => findInterest(text) === null)
      .map(({ text: value, line }) => {
        const suggestion = suggestNearest(value, INTERESTS, ofInterests);
        return createDiagnostic('unknown-interest', { file, line }, { value, suggestion });
      }),
  ];
};

/** Points at labelled fields without a value; those without which there is no page are errors already. */
export const checkEmptyFields: Check = ({ raw }) =>
  findEmptyFields(
    raw.fields.filter(({ key }) => key !== 'id' && key !== 'names'),
    raw.file,
  );

/** The same for the fields of any sheet. */
export function findEmptyFields(fields: readonly RawField<string>[], file: string): Diagnostic[] {
  return fields
    .filter(({ value, items }) => value === '' && items.length === 0)
    .map(({ label, line }) => createDiagnostic('empty-field', { file, line }, { label }));
}
