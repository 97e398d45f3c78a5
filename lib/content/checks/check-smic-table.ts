import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { REFERENCE_TABLES } from '@/lib/model/reference/registry';
import type { SmicStep } from '@/lib/model/reference/smic';
import { formatDate } from '@/lib/text/format-date';

/**
 * Warns that the table of the SMIC has no step of the current year or later: the SMIC is set anew every 1 January, and all that is compared
 * with it would be wrong without a word.
 * @param steps oldest first; an empty table says nothing, and compares nothing
 * @param today YYYY-MM-DD
 */
export function checkSmicTable(steps: readonly SmicStep[], today: string): Diagnostic[] {
  const latest = steps.at(-1);
  const year = today.slice(0, 4);
  if (!latest || latest.from.slice(0, 4) >= year) return [];
  const place = { file: REFERENCE_TABLES.smic.path, line: steps.length + 1 };
  return [createDiagnostic('old-smic', place, { year, from: formatDate(latest.from) })];
}
