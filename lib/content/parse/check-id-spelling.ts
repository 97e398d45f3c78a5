import type { PlacedValue } from '@/lib/content/parse/read-fields';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { tidySheetId } from '@/lib/model/sheet-id';

/** Tells that an id is read otherwise than it is written ("MET.017"); nothing for one that is missing, or wrong altogether. */
export function checkIdSpelling(id: PlacedValue | null, file: string): Diagnostic[] {
  if (!id || !/^[a-z]+\.\d+$/i.test(id.text)) return [];
  const { text, line, column } = id;
  const kept = tidySheetId(text);
  return kept === text ? [] : [createDiagnostic('id-spelling', { file, line, column }, { id: text, kept })];
}
