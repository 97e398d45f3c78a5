import type { Check } from '@/lib/content/checks/check';
import { readList, readSingle } from '@/lib/content/parse/read-fields';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import { findInterest, INTERESTS } from '@/lib/model/job-sheet/interests';
import { LEVELS, readLevel } from '@/lib/model/job-sheet/levels';
import { tidyRomeCode } from '@/lib/model/job-sheet/rome-code';
import { findStatus, STATUSES } from '@/lib/model/job-sheet/statuses';
import { nearestWord } from '@/lib/text/nearest-word';

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
  const near = nearestWord(
    label,
    LEVELS.map((step) => step.label),
  );
  const suggestion = near
    ? `Vouliez-vous écrire « ${near} » ?`
    : 'Choisissez une des formulations de l’échelle, par exemple « CAP ou équivalent » ou « bac + 3 ».';
  return [createDiagnostic('unknown-level', { file: raw.file, line, column }, { label, suggestion })];
};

/** Points at statuses and interests that the national lists do not hold. */
export const checkListedValues: Check = ({ raw, job }) => {
  const { file } = raw;
  const statuses = readList(raw.fields, 'statuses')
    .filter(({ text }) => findStatus(text) === null)
    .map(({ text: value, line, column }) =>
      createDiagnostic('unknown-status', { file, line, column }, { value, suggestion: suggest(value, STATUSES) }),
    );
  const section = job?.sections.find(({ key }) => key === 'interests');
  const interests = (job?.interests ?? [])
    .filter((value) => findInterest(value) === null)
    .map((value) => {
      const lines = raw.collected.sections.find(({ definition }) => definition?.key === 'interests')?.lines ?? [];
      const line =
        lines.find(({ text }) => text.toLowerCase().includes(value.toLowerCase()))?.number ?? section?.line ?? 1;
      return createDiagnostic('unknown-interest', { file, line }, { value, suggestion: suggest(value, INTERESTS) });
    });
  return [...statuses, ...interests];
};

function suggest(value: string, list: readonly string[]): string {
  const near = nearestWord(value, list);
  if (near) return `Vouliez-vous écrire « ${near} » ?`;
  return list.length > 12
    ? 'Prenez une valeur de /interets, ou de content/README.md.'
    : `Choisissez parmi : ${list.join(', ')}.`;
}

/** Points at labelled fields without a value; those without which there is no page are errors already. */
export const checkEmptyFields: Check = ({ raw }) =>
  raw.fields
    .filter((field) => field.value === '' && field.items.length === 0 && field.key !== 'id' && field.key !== 'names')
    .map(({ label, line }) => createDiagnostic('empty-field', { file: raw.file, line }, { label }));
