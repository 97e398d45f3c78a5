import { CATALOG, type DiagnosticCode } from '@/lib/diagnostics/catalog';
import type { Diagnostic, RelatedPlace } from '@/lib/diagnostics/diagnostic';

/** Where a finding stands. `column` is 1 where the whole line is meant. */
export interface DiagnosticPlace {
  file: string;
  line: number;
  column?: number;
}

/**
 * Makes a finding from its code, its place and the values of its message. Takes the words from the catalog;
 * a `{name}` that is not given stays as it is, so that a test sees it.
 */
export function createDiagnostic(
  code: DiagnosticCode,
  place: DiagnosticPlace,
  values: Record<string, string | number> = {},
  related?: RelatedPlace[],
): Diagnostic {
  const definition = CATALOG[code];
  const fill = (template: string) => template.replace(/\{(\w+)\}/g, (mark, name) => String(values[name] ?? mark));
  return {
    file: place.file,
    line: Math.max(1, place.line),
    column: Math.max(1, place.column ?? 1),
    severity: definition.severity,
    code,
    message: fill(definition.message),
    hint: fill(definition.hint),
    ...(related ? { related } : {}),
  };
}
