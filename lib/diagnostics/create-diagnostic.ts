import { CATALOG, type DiagnosticCode, type ImportCode, type SheetCode } from '@/lib/diagnostics/catalog';
import type { Diagnostic, RelatedPlace } from '@/lib/diagnostics/diagnostic';

/** Where a finding stands in its file. `column` is 1 where the whole line is meant. */
export interface DiagnosticPlace {
  file: string;
  line: number;
  column?: number;
}

type Values = Record<string, string | number>;

/**
 * Makes a finding on a sheet from its code, its place and the values of its message. Takes the words from the catalog;
 * a `{name}` that is not given stays as it is, so that a test sees it.
 */
export function createDiagnostic(
  code: SheetCode,
  place: DiagnosticPlace,
  values: Values = {},
  related?: RelatedPlace[],
): Diagnostic {
  return { ...fill(code, CATALOG[code].sheet, place, values), ...(related ? { related } : {}) };
}

/** Makes a finding of the import, in an input file; otherwise as {@link createDiagnostic}. */
export function createImportDiagnostic(code: ImportCode, place: DiagnosticPlace, values: Values = {}): Diagnostic {
  return fill(code, CATALOG[code].import, place, values);
}

function fill(
  code: DiagnosticCode,
  wording: { message: string; hint: string },
  { file, line, column = 1 }: DiagnosticPlace,
  values: Values,
): Diagnostic {
  const say = (template: string) => template.replace(/\{(\w+)\}/g, (mark, name) => String(values[name] ?? mark));
  return {
    file,
    line: Math.max(1, line),
    column: Math.max(1, column),
    severity: CATALOG[code].severity,
    code,
    message: say(wording.message),
    hint: say(wording.hint),
  };
}
