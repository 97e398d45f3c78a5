import { findFutureDates } from '@/lib/content/checks/check-dates';
import { findEmptyFields } from '@/lib/content/checks/check-fields';
import { findUnbalancedHtml } from '@/lib/content/checks/check-html';
import { findMarkdownFaults } from '@/lib/content/checks/find-markdown-faults';
import type { ParsedTraining } from '@/lib/content/parse/parse-training';
import { readSingle } from '@/lib/content/parse/read-fields';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { cutQuote } from '@/lib/text/shorten';

/** Warnings on one training sheet. Takes what was read, the cleaned text and the day (YYYY-MM-DD). */
export function checkTraining(sheet: ParsedTraining, text: string, today: string): Diagnostic[] {
  const { file, head } = sheet;
  if (head.isLost) return [];
  return [
    ...findEmptyFields(sheet.fields, file),
    ...findWordsBesideLink(sheet),
    ...findUnbalancedHtml(text, file),
    ...findFutureDates(head, file, today),
    ...findMarkdownFaults(text, file, head.bodyLine),
  ];
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
  return [
    createDiagnostic('unread-words', { file, line, column }, { words: cutQuote(words), where: 'sous « Lien »', hint }),
  ];
}
