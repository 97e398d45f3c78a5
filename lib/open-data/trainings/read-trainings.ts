import { decodeText } from '@/lib/content/parse/clean-text';
import { parseTraining } from '@/lib/content/parse/parse-training';
import { createImportDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { trainingSource } from '@/lib/open-data/front-matter/known-sources';
import { addHead } from '@/lib/open-data/front-matter/write-head';
import type { SheetFolder } from '@/lib/open-data/jobs/folder-job-source';

/** A training ready to be written. */
export interface ReadyTraining {
  id: string;
  slug: string;
  bytes: Uint8Array;
}

/**
 * Reads raw training sheets, whose id may stand in the file's name alone (`FOR.8010_….md`): the front matter takes it over, with the source.
 * Bodies keep their bytes. Sheets that cannot become a page, or share an id or an address with another one, are findings.
 */
export function* readTrainings(
  { files, read }: SheetFolder,
  date: string | null,
  onFinding: (finding: Diagnostic) => void,
): Generator<ReadyTraining> {
  const ids = new Map<string, string>();
  const slugs = new Map<string, string>();
  for (const file of files) {
    const bytes = read(file);
    const decoded = decodeText(bytes);
    if (!decoded.ok) {
      onFinding(createImportDiagnostic('not-utf8', { file, line: decoded.line, column: decoded.column }));
      continue;
    }
    const { training, diagnostics } = parseTraining(decoded.text, file);
    if (!training) {
      for (const found of diagnostics.filter(({ severity }) => severity === 'error')) onFinding(found);
      continue;
    }
    const { id, slug, label } = training;
    const place = { file, line: 1 };
    const other = ids.get(id) ?? slugs.get(slug);
    if (other !== undefined) {
      onFinding(
        ids.has(id)
          ? createImportDiagnostic('duplicate-id', place, { id, other })
          : createImportDiagnostic('duplicate-slug', place, { id, name: label, other }),
      );
      continue;
    }
    ids.set(id, file);
    slugs.set(slug, file);
    const added = addHead(bytes, { id, sources: [trainingSource(date)] });
    if (added.ok) yield { id, slug, bytes: added.bytes };
    else
      onFinding(
        createImportDiagnostic('unusable-sheet', place, {
          id,
          reason: added.reason,
          hint: 'Corrigez l’en-tête YAML de la fiche.',
        }),
      );
  }
}
