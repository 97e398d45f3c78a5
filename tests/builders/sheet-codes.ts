import { CATALOG, type DiagnosticCode, type SheetCode } from '@/lib/diagnostics/catalog';
import { keysOf } from '@/lib/model/record-of';

/** Every code that a check of the sheets can report, in the order of the catalog. */
export const SHEET_CODES: readonly SheetCode[] = keysOf(CATALOG).filter(isSheetCode);

function isSheetCode(code: DiagnosticCode): code is SheetCode {
  return 'sheet' in CATALOG[code];
}
