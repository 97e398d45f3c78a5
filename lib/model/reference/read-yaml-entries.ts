import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import { describeIssue } from '@/lib/diagnostics/describe-issue';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import type { TableRows } from './table-rows';

interface EntryRules<Entry> {
  /** Name of the file, for messages. */
  file: string;
  /** How an entry begins: "- terme:". */
  beginning: string;
  schema: z.ZodType<Entry>;
}

/**
 * Reads a reference table that is a YAML list of entries. Takes its cleaned text.
 * Never throws: an entry that does not follow the schema is left out and reported as `bad-referential`, at its line.
 */
export function readYamlEntries<Entry>(yaml: string, { file, beginning, schema }: EntryRules<Entry>): TableRows<Entry> {
  const rows: Entry[] = [];
  const diagnostics: Diagnostic[] = [];
  const lines = new LineCounter();
  const report = (offset: number, where: string, reason: string) =>
    diagnostics.push(
      createDiagnostic('bad-referential', { file, line: lines.linePos(offset).line }, { where, reason }),
    );
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const [broken] = document.errors;
  if (broken) {
    report(broken.pos[0], 'YAML', `une entrée est mal écrite ; chacune commence par « ${beginning} »`);
    return { rows, diagnostics };
  }
  const values = toList(document);
  if (!values) {
    report(0, 'fichier', `une liste d’entrées « ${beginning} » est attendue`);
    return { rows, diagnostics };
  }
  values.forEach((value, index) => {
    const checked = schema.safeParse(value, { error: describeIssue });
    if (checked.success) {
      rows.push(checked.data);
      return;
    }
    const node = document.getIn([index], true);
    for (const issue of checked.error.issues)
      report((isNode(node) && node.range?.[0]) || 0, issue.path.join('.') || 'entrée', issue.message);
  });
  return { rows, diagnostics };
}

function toList(document: Document): unknown[] | null {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 20 }) ?? [];
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
