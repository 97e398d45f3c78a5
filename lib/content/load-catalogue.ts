import { checkCorpus } from '@/lib/content/check-corpus';
import { checkJobSheet } from '@/lib/content/check-job-sheet';
import { checkTraining } from '@/lib/content/check-training';
import { checkSmicTable } from '@/lib/content/checks/check-smic-table';
import { decodeText } from '@/lib/content/parse/clean-text';
import { findExcess } from '@/lib/content/parse/find-excess';
import { NEUTRAL_COLLECTION, parseCollection } from '@/lib/content/parse/parse-collection';
import { type ParsedJobSheet, parseJobSheet } from '@/lib/content/parse/parse-job-sheet';
import { type ParsedTraining, parseTraining } from '@/lib/content/parse/parse-training';
import { removeComments } from '@/lib/content/parse/remove-comments';
import { resolveLinks } from '@/lib/content/resolve-links';
import type { ContentFile, ContentFiles } from '@/lib/content/source';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { createCatalogue } from '@/lib/model/catalogue/create-catalogue';
import { mapReferenceTables, readReferenceTables } from '@/lib/model/reference/registry';
import { smicAt } from '@/lib/model/reference/smic';

/**
 * Makes the catalogue from the files of a folder. `today` (YYYY-MM-DD) says which SMIC is in force. Pure: a wrong file
 * gives diagnostics, never an exception, and a file in error gives no record. `onFile` is told how many files are done.
 */
export function loadCatalogue(
  files: ContentFiles,
  today: string,
  onFile: (done: number, total: number) => void = () => {},
): Catalogue {
  const diagnostics: Diagnostic[] = [];
  const total = files.jobs.length + files.trainings.length;
  let done = 0;
  const texts = mapReferenceTables((_, name) => decode(files[name], diagnostics) ?? '');
  const reference = readReferenceTables(texts);
  diagnostics.push(...reference.diagnostics, ...checkSmicTable(reference.tables.smic, today));
  const smicToday = smicAt(reference.tables.smic, today);

  const sheets: ParsedJobSheet[] = [];
  for (const file of files.jobs) {
    onFile(done++, total);
    readSheet(file, diagnostics, (text) => {
      const sheet = parseJobSheet(text, file.path);
      const found = [...sheet.diagnostics, ...checkJobSheet(sheet, text, smicToday, today)];
      if (sheet.job) sheets.push(sheet);
      return found;
    });
  }
  const trainings: ParsedTraining[] = [];
  for (const file of files.trainings) {
    onFile(done++, total);
    readSheet(file, diagnostics, (text) => {
      const sheet = parseTraining(text, file.path);
      const found = [...sheet.diagnostics, ...checkTraining(sheet, text, today)];
      if (sheet.training) trainings.push(sheet);
      return found;
    });
  }

  onFile(done, total);

  const corpus = checkCorpus(sheets, trainings);
  const linked = resolveLinks(corpus.jobs, corpus.trainings);
  const { collection, diagnostics: collectionFindings } = readCollection(files.collection, diagnostics);
  return createCatalogue({
    day: today,
    collection,
    ...linked,
    ...reference.tables,
    diagnostics: [...diagnostics, ...collectionFindings, ...corpus.diagnostics, ...listUnreadFiles(files.unread)],
  });
}

function listUnreadFiles(unread: ContentFiles['unread']): Diagnostic[] {
  return unread.map(({ path: file, reason, hint }) =>
    createDiagnostic('unread-file', { file, line: 1 }, { reason, hint }),
  );
}

function readCollection(file: ContentFile | null, diagnostics: Diagnostic[]) {
  const text = decode(file, diagnostics);
  if (file && text !== null) return parseCollection(text, file.path);
  const missing = file ? [] : [createDiagnostic('missing-collection', { file: 'collection.yml', line: 1 })];
  return { collection: NEUTRAL_COLLECTION, diagnostics: missing };
}

/** Reads one sheet: what makes its reader fail, or takes it beyond what pages can show, is a finding on that file and on no other. */
function readSheet(file: ContentFile, diagnostics: Diagnostic[], read: (text: string) => Diagnostic[]): void {
  const decoded = decode(file, diagnostics);
  if (decoded === null) return;
  const excess = findExcess(decoded, file.path);
  const { text, diagnostics: comments } = removeComments(decoded, file.path);
  const faults = [...(excess ? [excess] : []), ...comments];
  if (faults.length > 0) {
    diagnostics.push(...faults);
    return;
  }
  try {
    diagnostics.push(...read(text));
  } catch (cause) {
    const reason = `sa lecture s’est arrêtée (${cause instanceof Error ? cause.message : 'sans raison connue'})`;
    diagnostics.push(createDiagnostic('invalid-record', { file: file.path, line: 1 }, { reason }));
  }
}

/** Text of a file; null where there is none, or where it is not UTF-8 (then reported). */
function decode(file: ContentFile | null, diagnostics: Diagnostic[]): string | null {
  if (!file) return null;
  const decoded = decodeText(file.bytes);
  if (decoded.ok) return decoded.text;
  diagnostics.push(createDiagnostic('not-utf8', { file: file.path, line: decoded.line, column: decoded.column }));
  return null;
}
