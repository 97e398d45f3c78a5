import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import { describeIssue } from '@/lib/diagnostics/describe-issue';
import type { TableRows } from './table-rows';

/**
 * Reads a reference table in CSV: first line column names, then one fact a line. Takes cleaned text, the file's path for messages and
 * the schema of a row, whose keys are the columns. Never throws: a line that does not follow is left out and reported.
 */
export function readCsvRows<Row>(csv: string, file: string, schema: z.ZodType<Row>): TableRows<Row> {
  const found: TableRows<Row> = { rows: [], diagnostics: [] };
  const report = (line: number, column: string, reason: string) =>
    found.diagnostics.push(createDiagnostic('bad-referential', { file, line }, { where: column, reason }));
  let records: { info: { lines: number }; record: Record<string, string> }[];
  try {
    records = parse(csv, {
      columns: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
    });
  } catch (cause) {
    const line = cause instanceof CsvError ? Number(cause.lines ?? 1) : 1;
    report(line, 'guillemets', 'un guillemet ouvert n’est pas fermé, ou un guillemet se trouve au milieu d’une valeur');
    return found;
  }
  for (const { info, record } of records) {
    const checked = schema.safeParse(record, { error: describeIssue });
    if (checked.success) found.rows.push(checked.data);
    else for (const issue of checked.error.issues) report(info.lines, issue.path.join('.') || 'ligne', issue.message);
  }
  return found;
}
