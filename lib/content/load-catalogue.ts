import { checkCorpus } from '@/lib/content/check-corpus';
import { checkJobSheet } from '@/lib/content/check-job-sheet';
import { checkSmicTable } from '@/lib/content/checks/check-smic-table';
import { decodeText } from '@/lib/content/parse/clean-text';
import { NEUTRAL_COLLECTION, parseCollection } from '@/lib/content/parse/parse-collection';
import { type ParsedJobSheet, parseJobSheet } from '@/lib/content/parse/parse-job-sheet';
import { parseTraining } from '@/lib/content/parse/parse-training';
import { resolveLinks } from '@/lib/content/resolve-links';
import type { ContentFile, ContentFiles } from '@/lib/content/source';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { createCatalogue } from '@/lib/model/catalogue/create-catalogue';
import { mapReferenceTables, readReferenceTables } from '@/lib/model/reference/registry';
import { smicAt } from '@/lib/model/reference/smic';
import type { Training } from '@/lib/model/training/training';

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
    const text = decode(file, diagnostics);
    if (text === null) continue;
    const sheet = parseJobSheet(text, file.path);
    diagnostics.push(...sheet.diagnostics, ...checkJobSheet(sheet, text, smicToday));
    if (sheet.job) sheets.push(sheet);
  }
  const trainings: Training[] = [];
  for (const file of files.trainings) {
    onFile(done++, total);
    const text = decode(file, diagnostics);
    if (text === null) continue;
    const parsed = parseTraining(text, file.path);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.training) trainings.push(parsed.training);
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
    diagnostics: [...diagnostics, ...collectionFindings, ...corpus.diagnostics],
  });
}

function readCollection(file: ContentFile | null, diagnostics: Diagnostic[]) {
  const text = decode(file, diagnostics);
  if (file && text !== null) return parseCollection(text, file.path);
  const missing = file ? [] : [createDiagnostic('missing-collection', { file: 'collection.yml', line: 1 })];
  return { collection: NEUTRAL_COLLECTION, diagnostics: missing };
}

/** Text of a file; null where there is none, or where it is not UTF-8 (then reported). */
function decode(file: ContentFile | null, diagnostics: Diagnostic[]): string | null {
  if (!file) return null;
  const decoded = decodeText(file.bytes);
  if (decoded.ok) return decoded.text;
  diagnostics.push(createDiagnostic('not-utf8', { file: file.path, line: decoded.line, column: decoded.column }));
  return null;
}
