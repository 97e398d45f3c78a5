import { setImmediate as nextTurn } from 'node:timers/promises';
import { cleanText } from '@/lib/content/parse/clean-text';
import { parseJobSheet } from '@/lib/content/parse/parse-job-sheet';
import { createImportDiagnostic, type DiagnosticPlace } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { REFERENCE_TABLES } from '@/lib/model/reference/registry';
import type { IsRegulated } from '@/lib/model/reference/regulated-jobs';
import { fileName } from '@/lib/open-data/file-name';
import { buildJobHead } from '@/lib/open-data/front-matter/build-job-head';
import { addHead } from '@/lib/open-data/front-matter/write-head';
import type { SheetFolder } from '@/lib/open-data/jobs/folder-job-source';
import type { ListedJob } from '@/lib/open-data/jobs/job-list';
import type { JobSource, SourceJob } from '@/lib/open-data/jobs/job-source';
import type { NamedJob } from '@/lib/open-data/rome/find-own-codes';
import { type CodeAppellations, listAppellations } from '@/lib/open-data/rome/list-appellations';
import { listRomeMoves, type RomeMove } from '@/lib/open-data/rome/list-moves';
import { indexRomeNames } from '@/lib/open-data/rome/rome-names';
import type { RomeReferenceData } from '@/lib/open-data/rome/rome-reference-data';
import { writeCodeAppellations } from '@/lib/open-data/rome/write-code-appellations';
import { writeRomeCodes } from '@/lib/open-data/rome/write-rome-codes';
import { readTrainings } from '@/lib/open-data/trainings/read-trainings';
import { UnreadableInput } from '@/lib/open-data/unreadable-input';
import { writeCollection } from '@/lib/open-data/write-collection';

/** The official files, opened. Only the jobs are required. */
export interface ImportInputs {
  jobs: JobSource;
  /** Name of the input that the jobs come from, for messages. */
  jobsName: string;
  /** Day of the publication, YYYY-MM-DD; null where it is not known. */
  date: string | null;
  list: ReadonlyMap<string, ListedJob> | null;
  rome: RomeReferenceData | null;
  /** Tells the jobs that a law reserves, of which the ROME does not mark all. */
  isRegulated: IsRegulated;
  trainings: SheetFolder | null;
  /** Date of the training sheets: YYYY, YYYY-MM or YYYY-MM-DD. */
  trainingsDate: string | null;
}

/** Who receives what the import makes. */
export interface ImportOutput {
  /** Called once for each file of the content folder; `path` has forward slashes. */
  write(path: string, bytes: Uint8Array): void;
  onFinding(finding: Diagnostic): void;
}

/** What an import made of its inputs. */
export interface ImportCounts {
  jobs: number;
  trainings: number;
  /** Job sheets that got domains, ROME labels, moves, ROME names; how many moves and names. */
  withDomains: number;
  withRome: number;
  withMoves: number;
  moves: number;
  withAppellations: number;
  appellations: number;
}

const NOTHING: Readonly<ImportCounts> = {
  jobs: 0,
  trainings: 0,
  withDomains: 0,
  withRome: 0,
  withMoves: 0,
  moves: 0,
  withAppellations: 0,
  appellations: 0,
};

/**
 * Imports the official data: writes every file of a content folder, one at a time. The jobs are read twice, first to know which there are
 * (moves join two of them), then to be written: memory does not grow with the file. The same inputs give the same bytes.
 * @throws {UnreadableInput} where nothing can be imported; a record that cannot is a finding, and the others are written
 */
export async function importOpenData(inputs: ImportInputs, output: ImportOutput): Promise<ImportCounts> {
  const { date, list, rome, trainings, trainingsDate } = inputs;
  const outlines = await readOutlines(inputs, output.onFinding);
  reportDates(inputs, output);
  const { moves, appellations } = joinRome(
    outlines.kept.map((job) => placeJob(job, list)),
    inputs,
  );
  const counts = { ...NOTHING };
  const codes = new Set<string>();
  let order = -1;
  for await (const job of inputs.jobs.readJobs(() => {})) {
    order += 1;
    if (!outlines.accepted.has(order)) continue;
    // Lets an interruption be heard between two sheets.
    await nextTurn();
    const listed = list?.get(job.id);
    const names = appellations.get(job.id) ?? [];
    const head = buildJobHead(job, { date, listed, rome, moves: moves.get(job.id) ?? [], appellations: names });
    const bytes = toSheet(job, head, output);
    if (!bytes) continue;
    for (const finding of checkContext(job, inputs)) output.onFinding(finding);
    output.write(`metiers/${fileName(job.slug, job.id)}.md`, bytes);
    for (const code of [...job.romeCodes, ...names.map((own) => own.code)]) codes.add(code);
    counts.jobs += 1;
    counts.withDomains += Number(head.domaines !== undefined);
    counts.withRome += Number(head.rome !== undefined);
    counts.withMoves += Number(head.parcours !== undefined);
    counts.moves += head.parcours?.length ?? 0;
    counts.withAppellations += Number(names.length > 0);
    counts.appellations += names.reduce((sum, { labels }) => sum + labels.length, 0);
  }
  if (counts.jobs === 0) throw nothingToImport(inputs);
  for (const training of trainings ? readTrainings(trainings, trainingsDate, output.onFinding) : []) {
    await nextTurn();
    output.write(`formations/${fileName(training.slug, training.id)}.md`, training.bytes);
    counts.trainings += 1;
  }
  if (rome) {
    output.write(REFERENCE_TABLES.romeAppellations.path, Buffer.from(writeCodeAppellations(rome, codes)));
    output.write(REFERENCE_TABLES.romeCodes.path, Buffer.from(writeRomeCodes(rome)));
  }
  output.write('collection.yml', Buffer.from(writeCollection(date)));
  return counts;
}

/** What the ROME says of the jobs, by id. */
function joinRome(jobs: readonly NamedJob[], { rome, isRegulated }: ImportInputs) {
  const known = rome && indexRomeNames(rome);
  return {
    moves: rome && known ? listRomeMoves(jobs, rome, known, isRegulated) : new Map<string, RomeMove[]>(),
    appellations: rome && known ? listAppellations(jobs, rome, known) : new Map<string, CodeAppellations[]>(),
  };
}

function nothingToImport({ jobsName }: ImportInputs): UnreadableInput {
  const expected = 'On attend au moins un <metier> complet, ou un dossier de fiches Markdown.';
  return new UnreadableInput(jobsName, 'Aucune fiche métier à importer.', expected);
}

/** First reading: which records there are, and which of them share an id or an address with an earlier one. */
async function readOutlines(inputs: ImportInputs, onFinding: ImportOutput['onFinding']) {
  const kept: Omit<SourceJob, 'write'>[] = [];
  const accepted = new Set<number>();
  const ids = new Map<string, DiagnosticPlace>();
  const slugs = new Map<string, DiagnosticPlace>();
  let order = -1;
  for await (const { write: _write, ...job } of inputs.jobs.readJobs(onFinding)) {
    order += 1;
    const { id, slug, place } = job;
    const sameId = ids.get(id);
    const sameSlug = slugs.get(slug);
    if (sameId) onFinding(createImportDiagnostic('duplicate-id', place, { id, other: describe(sameId) }));
    else if (sameSlug)
      onFinding(
        createImportDiagnostic('duplicate-slug', place, { id, name: job.names[0] ?? '', other: describe(sameSlug) }),
      );
    if (sameId || sameSlug) continue;
    const outline = copyText(job);
    ids.set(outline.id, outline.place);
    slugs.set(outline.slug, outline.place);
    accepted.add(order);
    kept.push(outline);
  }
  return { kept, accepted };
}

/** The same data in strings of their own: a piece of a string keeps the whole of it in memory, here the file that it was read from. */
function copyText<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}

/** A job with its domains: its own, else those of the list. */
function placeJob<Job extends NamedJob>(job: Job, list: ImportInputs['list']): Job {
  return job.domains.length > 0 ? job : { ...job, domains: list?.get(job.id)?.domains ?? [] };
}

function describe({ file, line }: DiagnosticPlace): string {
  return `${file}:${line}`;
}

/** The sheet with its front matter, read back to be sure that the site can show it. */
function toSheet(job: SourceJob, head: Record<string, unknown>, { onFinding }: ImportOutput): Uint8Array | null {
  const added = addHead(job.write(), head);
  if (!added.ok) {
    onFinding(
      createImportDiagnostic('unusable-sheet', job.place, {
        id: job.id,
        reason: added.reason,
        hint: 'Corrigez l’en-tête YAML de la fiche.',
      }),
    );
    return null;
  }
  const text = cleanText(Buffer.from(added.bytes).toString('utf8'));
  const fault = parseJobSheet(text, job.place.file).diagnostics.find(({ severity }) => severity === 'error');
  if (!fault) return added.bytes;
  onFinding(
    createImportDiagnostic('unusable-sheet', job.place, { id: job.id, reason: fault.message, hint: fault.hint }),
  );
  return null;
}

/** What a reader of the import will miss: an odd code, a code that the ROME does not have, a job without domain. */
function checkContext(job: SourceJob, { list, rome }: ImportInputs): Diagnostic[] {
  const { id, romeCodes, place } = job;
  const odd = romeCodes.filter((code) => !/^[A-N]\d{4}$/.test(code));
  const unknown = rome ? romeCodes.filter((code) => !odd.includes(code) && !rome.codes.has(code)) : [];
  return [
    ...odd.map((code) => createImportDiagnostic('odd-rome-code', place, { code, id })),
    ...unknown.map((code) => createImportDiagnostic('unknown-rome-code', place, { code, id })),
    ...(list && placeJob(job, list).domains.length === 0 ? [createImportDiagnostic('no-domain', place, { id })] : []),
  ];
}

function reportDates({ date, trainings, trainingsDate, jobsName }: ImportInputs, { onFinding }: ImportOutput): void {
  const place = { file: jobsName, line: 1 };
  if (date === null)
    onFinding(createImportDiagnostic('unknown-date', place, { what: 'ces fiches métiers', option: '--date' }));
  if (trainings && trainingsDate === null) {
    onFinding(
      createImportDiagnostic('unknown-date', place, { what: 'ces fiches formations', option: '--date-formations' }),
    );
  }
}
