import type { Diagnostic } from '@/lib/diagnostics/diagnostic';

/** Rows of a reference table that follow its schema, and what is wrong with the others. */
export interface TableRows<Row> {
  rows: Row[];
  diagnostics: Diagnostic[];
}
