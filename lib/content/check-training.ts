import { findFutureDates } from '@/lib/content/checks/check-dates';
import { findUnbalancedHtml } from '@/lib/content/checks/check-html';
import { findMarkdownFaults } from '@/lib/content/checks/find-markdown-faults';
import type { ParsedTraining } from '@/lib/content/parse/parse-training';
import { cut } from '@/lib/content/parse/raw-sheet';
import { readSingle } from '@/lib/content/parse/read-fields';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';

/** Warnings on one training sheet. Takes what was read, the cleaned text and the day (YYYY-MM-DD). */
export function checkTraining(sheet: ParsedTraining, text: string, today: string): Diagnostic[] {
  const { file, head } = sheet;
  if (head.isLost) return [];
  return [
    ...findEmptyFields(sheet),
    ...findWordsBesideLink(sheet),
    ...findUnbalancedHtml(text, file),
    ...findFutureDates(head, file, today),
    ...findMarkdownFaults(text, file, head.bodyLine),
  ];
}

function findEmptyFields({ fields, file }: ParsedTraining): Diagnostic[] {
  return fields
    .filter(({ value, items }) => value === '' && items.length === 0)
    .map(({ label, line }) => createDiagnostic('empty-field', { file, line }, { label }));
}

/** The page words the link itself: what stands beside the address, or instead of it, is named. */
function findWordsBesideLink({ fields, file, training }: ParsedTraining): Diagnostic[] {
  const link = readSingle(fields, 'link');
  if (!link) return [];
  const { text, line, column } = link;
  const address = training?.link ?? '';
  const rest = address === '' ? text : text.split(`[${address}](${address})`).join('').split(address).join('');
  const words = rest.replace(/\]\(|[[\]()<>]/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  const hint =
    'Ce champ n’attend qu’une adresse, par exemple « https://exemple.fr/ » ; les mots vont sous « Description ».';
  return [createDiagnostic('unread-words', { file, line, column }, { words: cut(words), label: 'Lien', hint })];
}
