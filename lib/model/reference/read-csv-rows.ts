import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import { describeIssue } from '@/lib/diagnostics/describe-issue';
import type { TableRows } from './table-rows';

interface Fault {
  line: number;
  column: string;
  reason: string;
}

/**
 * Reads a reference table in CSV: first line column names, then one fact a line; separated by commas, or as a French spreadsheet saves it.
 * Takes cleaned text, the file's path for messages and the schema of a row, whose keys are the columns. Never throws: a line that does
 * not follow is left out and reported, and a table of which nothing can be used is one error, not a finding for each of its lines.
 */
export function readCsvRows<Row>(text: string, file: string, schema: z.ZodType<Row>): TableRows<Row> {
  // A first line "sep=;" is what some spreadsheets write for themselves.
  const csv = text.replace(/^"?sep=[^\n]*/i, '');
  const rows: Row[] = [];
  const faults: Fault[] = [];
  const report = ({ line, column: where, reason }: Fault) =>
    createDiagnostic('bad-referential', { file, line }, { where, reason });
  let records: { info: { lines: number; columns: { name: string }[] }; record: Record<string, string> }[];
  try {
    records = parse(csv, {
      columns: (names: string[]) => names.map((name) => name.toLowerCase()),
      delimiter: findDelimiter(csv),
      info: true,
      trim: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      relax_column_count: true,
    });
  } catch (cause) {
    const line = cause instanceof CsvError ? Number(cause.lines ?? 1) : 1;
    const reason = 'un guillemet ouvert n’est pas fermé, ou un guillemet se trouve au milieu d’une valeur';
    return { rows, diagnostics: [report({ line, column: 'guillemets', reason })] };
  }
  for (const { info, record } of records) {
    const checked = schema.safeParse(record, { error: describeIssue });
    if (checked.success) rows.push(checked.data);
    else
      for (const { path, message } of checked.error.issues)
        faults.push({ line: info.lines, column: path.join('.') || 'ligne', reason: message });
  }
  const [header = ''] = csv.trim().split('\n', 1);
  if (records.length === 0 && header !== '') faults.push(...findMissingColumns(header, schema));
  const [first] = faults;
  const columns = records[0]?.info.columns.map(({ name }) => name) ?? [];
  if (
    first &&
    rows.length === 0 &&
    (records.length !== 1 || (first.reason === 'elle manque' && !columns.includes(first.column)))
  ) {
    const reason = `colonne « ${first.column} », ${first.reason}`;
    return { rows, diagnostics: [createDiagnostic('unusable-referential', { file, line: first.line }, { reason })] };
  }
  return { rows, diagnostics: faults.map(report) };
}

/** A first line alone may be a table that nobody has filled in, or no table. */
function findMissingColumns(header: string, schema: z.ZodType<unknown>): Fault[] {
  const names = header.toLowerCase().split(findDelimiter(header));
  const checked = schema.safeParse(Object.fromEntries(names.map((name) => [name.trim(), ''])), {
    error: describeIssue,
  });
  return (checked.error?.issues ?? [])
    .filter(({ message }) => message === 'elle manque')
    .map(({ path, message }) => ({ line: 1, column: path.join('.') || 'ligne', reason: message }));
}

const DELIMITERS = [',', ';', '\t'];

/** The sign between the names of the columns. */
function findDelimiter(csv: string): string {
  const [header = ''] = csv.trimStart().split('\n', 1);
  const count = (sign: string) => header.split(sign).length;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
