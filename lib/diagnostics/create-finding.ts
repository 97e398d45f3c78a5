import type { Diagnostic } from './diagnostic';
import { FINDINGS, type FindingCode } from './finding-catalog';

/** Where a finding stands in an input file; column 1 where the whole line is meant. */
export interface InputPlace {
  file: string;
  line: number;
  column?: number;
}

/**
 * Makes a finding of the import from its code, its place and the values of its message. It has the shape of the findings on sheets,
 * so that `report.ts` prints both. A `{name}` that is not given stays as it is, so that a test sees it.
 */
export function createFinding(
  code: FindingCode,
  { file, line, column = 1 }: InputPlace,
  values: Record<string, string | number> = {},
): Diagnostic {
  const { severity, message, hint } = FINDINGS[code];
  const fill = (template: string) => template.replace(/\{(\w+)\}/g, (mark, name) => String(values[name] ?? mark));
  return { file, line, column, severity, code, message: fill(message), hint: fill(hint) };
}
