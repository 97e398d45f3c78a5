import type { Check } from '@/lib/content/checks/check';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import { readLevel } from '@/lib/model/job-sheet/levels';

/** A ROME code is a letter of a great domain, A to N, and four digits (France Travail, ROME 4.0). */
const ROME_CODE = /^[A-N]\d{4}$/;

/** Points at ROME codes that are not codes of a job ("A15"). */
export const checkRomeCodes: Check = ({ raw }) =>
  raw.fields
    .filter((field) => field.key === 'rome-codes')
    .flatMap((field) => [
      ...field.items,
      ...(field.value
        ? field.value.split(/\s*[,;]\s*/).map((text) => ({ text, line: field.line, column: field.column }))
        : []),
    ])
    .filter(({ text }) => text !== '' && !ROME_CODE.test(text))
    .map(({ text: code, line, column }) =>
      createDiagnostic('odd-rome-code', { file: raw.file, line, column }, { code }),
    );

/** Points at a minimum level that is not on the scale. */
export const checkLevel: Check = ({ raw }) =>
  raw.fields
    .filter((field) => field.key === 'minimum-level' && field.value !== '' && readLevel(field.value).rank === null)
    .map(({ value: label, line, column }) =>
      createDiagnostic('unknown-level', { file: raw.file, line, column }, { label }),
    );

/** Points at labelled fields without a value; those without which there is no page are errors already. */
export const checkEmptyFields: Check = ({ raw }) =>
  raw.fields
    .filter((field) => field.value === '' && field.items.length === 0 && field.key !== 'id' && field.key !== 'names')
    .map(({ label, line }) => createDiagnostic('empty-field', { file: raw.file, line }, { label }));
