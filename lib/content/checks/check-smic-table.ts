import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { REFERENCE_TABLES } from '@/lib/model/reference/registry';
import type { SmicStep } from '@/lib/model/reference/smic';
import { formatDate } from '@/lib/text/format-date';

/** A new SMIC is published some weeks before its day; a step further ahead than this, in days, is not ahead: the clock is behind. */
const FURTHEST_STEP = 100;
const DAY = 86_400_000;

/**
 * Warns that the table of the SMIC has no step of the current year or later: the SMIC is set anew every 1 January, and all that is compared
 * with it would be wrong without a word. A table whose last step is far ahead tells of a clock that is behind: an error, for the same reason.
 * @param steps oldest first; an empty table says nothing, and compares nothing
 * @param today YYYY-MM-DD
 */
export function checkSmicTable(steps: readonly SmicStep[], today: string): Diagnostic[] {
  const latest = steps.at(-1);
  if (!latest) return [];
  const year = today.slice(0, 4);
  const place = { file: REFERENCE_TABLES.smic.path, line: steps.length + 1 };
  const from = formatDate(latest.from);
  if (Date.parse(latest.from) - Date.parse(today) > FURTHEST_STEP * DAY)
    return [createDiagnostic('wrong-clock', place, { today: formatDate(today), from })];
  return latest.from.slice(0, 4) >= year ? [] : [createDiagnostic('old-smic', place, { year, from })];
}
