import { type BuiltSection, buildSections } from '@/lib/content/parse/build-sections';
import { checkIdSpelling } from '@/lib/content/parse/check-id-spelling';
import { type CollectedSheet, collectSections, type RawSection } from '@/lib/content/parse/collect-sections';
import {
  isSameFigure,
  listFrontMatterMoves,
  listFrontMatterSalaries,
  listFrontMatterStudies,
  toSources,
} from '@/lib/content/parse/front-matter-figures';
import { cutSheet, type RawBlock, type RawField, type SheetGrammar } from '@/lib/content/parse/raw-sheet';
import { checkFieldWords, readList, readSingle } from '@/lib/content/parse/read-fields';
import { type FrontMatter, readFrontMatter } from '@/lib/content/parse/read-front-matter';
import type { SheetLine } from '@/lib/content/parse/read-lines';
import { type PlacedForms, type PlacedOtherName, readForms, readOtherNames } from '@/lib/content/parse/read-names';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { guessNameLanguage } from '@/lib/model/job-sheet/english-names';
import { readAccess } from '@/lib/model/job-sheet/entry-routes';
import { findField, type JobFieldKey } from '@/lib/model/job-sheet/fields';
import { type JobFrontMatter, jobFrontMatterSchema } from '@/lib/model/job-sheet/front-matter';
import { type NamedTraining, readInterests, readTrainings } from '@/lib/model/job-sheet/item-lists';
import { type JobSheet, jobSheetSchema, type Salary, type StudyDuration } from '@/lib/model/job-sheet/job-sheet';
import { readLevel } from '@/lib/model/job-sheet/levels';
import { readDomain } from '@/lib/model/job-sheet/read-domain';
import { tidyRomeCode } from '@/lib/model/job-sheet/rome-code';
import { isPayStatement, readSalaries, readSalariesInProse, readStage } from '@/lib/model/job-sheet/salary';
import { findSectionByKey, findSectionByTitle, type SectionKey } from '@/lib/model/job-sheet/sections';
import { findStatus } from '@/lib/model/job-sheet/statuses';
import { readStudyDurations } from '@/lib/model/job-sheet/study-duration';
import { tidySheetId } from '@/lib/model/sheet-id';
import { LONGEST_ADDRESS, LONGEST_VALUE, MOST_VALUES } from '@/lib/model/sheet-limits';
import { toPlainText } from '@/lib/text/plain-text';
import { cutQuote } from '@/lib/text/shorten';
import { toSlug } from '@/lib/text/slug';

const GRAMMAR: SheetGrammar<JobFieldKey> = {
  findField,
  withBoth: ['names', 'statuses', 'rome-codes'],
  plainlyMeant: ['id', 'names', 'statuses', 'rome-codes', 'minimum-level'],
  isSectionTitle: (text) => findSectionByTitle(text) !== undefined,
};
const FIELD_KINDS = { single: ['id', 'minimum-level'], list: ['names', 'statuses', 'rome-codes'] } as const;

/** A sheet cut into pieces that keep their places: what the checks look at. */
export interface RawJobSheet {
  file: string;
  head: FrontMatter<JobFrontMatter>;
  collected: CollectedSheet;
  fields: readonly RawField<JobFieldKey>[];
  forms: PlacedForms;
  otherNames: readonly PlacedOtherName[];
  /** Trainings with their lines in the file. */
  trainings: readonly (NamedTraining & { line: number })[];
  /** Interests with theirs. */
  interests: readonly { text: string; line: number }[];
}

/** What a job sheet gives: a record, or at least one error that says why there is none. */
export interface ParsedJobSheet {
  job: JobSheet | null;
  raw: RawJobSheet;
  diagnostics: Diagnostic[];
}

/**
 * Reads one job sheet. Takes its cleaned text and its path in the content folder. Never throws: what is wrong is in
 * `diagnostics`, and `job` is null exactly where one of them is an error.
 */
export function parseJobSheet(text: string, file: string): ParsedJobSheet {
  const head = readFrontMatter(text, file, jobFrontMatterSchema);
  const { fields, collected, diagnostics: found } = cutJobSheet(head.body, head.bodyLine, file);
  const forms = readForms(fields.filter((field) => field.key === 'names'));
  const otherNames = readOtherNames(collected.otherNames);
  const misplaced = findTextBeforeTitle(collected, file);
  keepStrayText(collected, otherNames.rest);
  keepFieldWords(collected, fields);

  const built = buildSections(collected.sections);
  const raw: RawJobSheet = {
    file,
    head,
    collected,
    fields,
    forms: forms.forms,
    otherNames: otherNames.names,
    trainings: listNamedTrainings(built),
    interests: listInterests(built),
  };
  if (head.isLost) return { job: null, raw, diagnostics: head.diagnostics };
  const diagnostics = [
    ...head.diagnostics,
    ...found,
    ...misplaced,
    ...checkFieldWords(fields, file, FIELD_KINDS),
    ...forms.unread.map(({ text, line, column }) => {
      const hint = 'Seules les lignes « - Féminin: … » et « - Masculin: … » y sont lues.';
      return createDiagnostic(
        'unread-words',
        { file, line, column },
        { words: cutQuote(text), where: 'sous « Appellations »', hint },
      );
    }),
    ...findBlockers(raw, built),
    ...checkIdSpelling(readSingle(fields, 'id'), file),
  ];
  if (diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return { job: null, raw, diagnostics };

  const checked = jobSheetSchema.safeParse(toRecord(raw, built));
  if (checked.success) return { job: checked.data, raw, diagnostics };
  const reason = checked.error.issues.map((issue) => issue.path.join('.')).join(', ');
  return {
    job: null,
    raw,
    diagnostics: [...diagnostics, createDiagnostic('invalid-record', { file, line: 1 }, { reason })],
  };
}

function cutJobSheet(body: string, firstLine: number, file: string) {
  const fields: RawField<JobFieldKey>[] = [];
  const rest: Exclude<RawBlock<JobFieldKey>, { kind: 'field' }>[] = [];
  const { blocks, diagnostics } = cutSheet(body, firstLine, file, GRAMMAR);
  for (const block of blocks) {
    if (block.kind !== 'field') rest.push(block);
    else fields.push(block.field);
  }
  return { fields, collected: collectSections(rest), diagnostics };
}

/** Words before the title of the sheet are shown, and named: they are often meant for nobody. */
function findTextBeforeTitle({ heading, preamble }: CollectedSheet, file: string): Diagnostic[] {
  const [first] = preamble.filter(({ text, number }) => text !== '' && heading !== null && number < heading.line);
  if (!first) return [];
  const values = { words: cutQuote(first.text), section: 'Présentation' };
  return [createDiagnostic('misplaced-text', { file, line: first.number }, values)];
}

/** Text before the first section opens Présentation; text among the other names becomes a section of its own. */
function keepStrayText(collected: CollectedSheet, amongNames: SheetLine[]): void {
  if (amongNames.length > 0) {
    const line = amongNames[0]?.number ?? 1;
    const sourceTitle = 'Autres appellations';
    collected.sections.unshift({
      definition: null,
      sourceTitle,
      parent: null,
      line,
      lines: amongNames,
      repeatedAt: [],
    });
  }
  if (!collected.preamble.some((line) => line.text !== '')) return;
  openSection(collected, 'presentation', collected.preamble[0]?.number ?? 1, '').lines.unshift(...collected.preamble, {
    number: 0,
    removed: 0,
    text: '',
    fenced: false,
  });
}

/** "**Durée des études:** 2 ans" is read as a figure, and its words stay on the page under the right title. */
function keepFieldWords(collected: CollectedSheet, fields: readonly RawField<JobFieldKey>[]): void {
  for (const field of fields) {
    if (field.key !== 'study-duration' && field.key !== 'salary') continue;
    const section = openSection(collected, field.key, field.line, field.label);
    section.lines.push({ number: field.line, removed: 0, text: '', fenced: false }, field.source);
    for (const item of field.items)
      section.lines.push({ number: item.line, removed: 0, text: `- ${item.text}`, fenced: false });
  }
}

function openSection(collected: CollectedSheet, key: SectionKey, line: number, sourceTitle: string): RawSection {
  const found = collected.sections.find((section) => section.definition?.key === key);
  if (found) return found;
  const definition = findSectionByKey(key) ?? null;
  const section: RawSection = { definition, sourceTitle, parent: null, line, lines: [], repeatedAt: [] };
  collected.sections.push(section);
  return section;
}

function findBuilt(built: readonly BuiltSection[], key: SectionKey): BuiltSection | undefined {
  return built.find(({ section }) => section.key === key);
}

function listNamedTrainings(built: readonly BuiltSection[]): (NamedTraining & { line: number })[] {
  const found = findBuilt(built, 'trainings');
  if (!found) return [];
  return readTrainings(found.body.markdown).trainings.map((training) => ({
    ...training,
    line: found.body.lineAt(training.offset),
  }));
}

function listInterests(built: readonly BuiltSection[]): RawJobSheet['interests'] {
  const found = findBuilt(built, 'interests');
  if (!found) return [];
  return readInterests(found.body.markdown).interests.map(({ text, offset }) => ({
    text,
    line: found.body.lineAt(offset),
  }));
}

/** What makes a page impossible: no title, no id, no name, nothing to read. */
function findBlockers(raw: RawJobSheet, built: readonly BuiltSection[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const { file, collected, fields, forms } = raw;
  const { heading } = collected;
  const top = heading?.line ?? 1;
  if (!heading) {
    const place = { file, line: collected.sections[0]?.line ?? 1 };
    found.push(
      createDiagnostic('missing-title', place, { example: 'du nom du métier, par exemple « # boulanger/boulangère »' }),
    );
  }
  const id = readSingle(fields, 'id');
  if (!id || !/^MET\.\d{1,15}$/i.test(id.text)) {
    const values = {
      found: id?.text ? ` : « ${cutQuote(id.text)} » n’a pas la forme attendue` : '',
      example: 'MET.17',
    };
    found.push(
      createDiagnostic(
        'missing-id',
        { file, line: id?.line ?? fields.find((field) => field.key === 'id')?.line ?? top, column: id?.column },
        values,
      ),
    );
  }
  const hasSlug = toSlug(forms.masculine?.text ?? '') !== '';
  if (!forms.feminine || !hasSlug) {
    const names = fields.find((field) => field.key === 'names');
    const missing = forms.feminine ? 'le masculin' : hasSlug ? 'le féminin' : 'le féminin et le masculin';
    found.push(createDiagnostic('missing-name', { file, line: names?.line ?? top }, { missing }));
  }
  found.push(...findLongAddresses(raw));
  if (!findBuilt(built, 'presentation') && !findBuilt(built, 'in-brief')) {
    found.push(createDiagnostic('missing-presentation-and-in-brief', { file, line: top }));
  }
  return found;
}

/** What would give a file of the built site a name that no disk takes, or thousands of pages. */
function findLongAddresses({ file, forms: { masculine: name }, fields, interests }: RawJobSheet): Diagnostic[] {
  const level = readSingle(fields, 'minimum-level');
  const statuses = readList(fields, 'statuses');
  const values = [...statuses, ...(level ? [level] : []), ...interests.map((interest) => ({ ...interest, column: 1 }))];
  const report = (text: string, place: { line: number; column: number }, limit: number) =>
    createDiagnostic('long-address', { file, ...place }, { value: cutQuote(text), length: text.length, limit });
  const crowded = [statuses, values].find((list) => list.length > MOST_VALUES)?.[0];
  return [
    ...(name && toSlug(name.text).length > LONGEST_ADDRESS
      ? [report(name.text, { line: name.line, column: name.column }, LONGEST_ADDRESS)]
      : []),
    ...values
      .filter(({ text }) => text.length > LONGEST_VALUE)
      .map(({ text, ...place }) => report(text, place, LONGEST_VALUE)),
    ...(crowded
      ? [
          createDiagnostic(
            'beyond-limit',
            { file, line: crowded.line },
            { what: 'trop de statuts et de centres d’intérêt', limit: MOST_VALUES },
          ),
        ]
      : []),
  ];
}

function toRecord(
  { file, head, collected, fields, forms, otherNames, trainings, interests }: RawJobSheet,
  built: readonly BuiltSection[],
): JobSheet {
  const listField = (key: JobFieldKey) => readList(fields, key).map(({ text }) => text);
  const singleField = (key: JobFieldKey) => readSingle(fields, key)?.text ?? null;
  const masculine = forms.masculine?.text ?? '';
  const minimumLevel = singleField('minimum-level');
  const access = findBuilt(built, 'access');
  const { data } = head;
  return {
    id: tidySheetId(singleField('id') ?? ''),
    slug: toSlug(masculine),
    file,
    name: {
      feminine: forms.feminine?.text ?? '',
      masculine,
      heading: collected.heading?.text ?? '',
      lang: data?.['langue-du-nom'] ?? guessNameLanguage(forms.feminine?.text ?? '', masculine),
    },
    tagline: readTagline(built),
    otherNames: otherNames.map(({ name }) => name),
    formerSlugs: data?.['anciens-noms'] ?? [],
    romeCodes: [
      ...new Set([...listField('rome-codes').map(tidyRomeCode), ...(data?.rome ?? []).map(({ code }) => code)]),
    ],
    romeLabels: Object.fromEntries((data?.rome ?? []).map(({ code, libelle }) => [code, libelle])),
    romeAppellations: (data?.rome ?? []).flatMap(({ code, appellations }) =>
      (appellations ?? []).map((label) => ({ code, label })),
    ),
    domains: (data?.domaines ?? []).map(readDomain),
    minimumLevel: minimumLevel ? readLevel(minimumLevel) : null,
    minimumLevelSource: data?.niveau?.source ?? null,
    employmentStatuses: [...new Set(listField('statuses').map((status) => findStatus(status) ?? status))],
    statusesSource: data?.statuts?.source ?? null,
    interests: [...new Set(interests.map(({ text }) => text))],
    studyDurations: readAllStudies(head, built),
    entryRoutes: access ? readAccess(access.section.markdown).routes : [],
    trainings: trainings.map(({ id, label }) => ({ id, label, slug: null })),
    salaries: readAllSalaries(head, built),
    careerMoves: listFrontMatterMoves(head),
    workDay: readWorkDay(head),
    requirements: (data?.exigences ?? []).map(({ texte, article, source }) => ({
      text: texte,
      article,
      source: source ?? null,
    })),
    sections: built.map(({ section }) => section),
    sources: toSources(data?.sources),
    links: (data?.liens ?? []).map(({ libelle, adresse }) => ({ label: libelle, url: adresse })),
    updatedAt: data?.['mis-a-jour'] ?? null,
    checkedAt: data?.['verifie-le'] ?? null,
  };
}

function readWorkDay({ data }: FrontMatter<JobFrontMatter>): JobSheet['workDay'] {
  if (!data?.journee) return null;
  const { lieu, temoin, moments, source, annee } = data.journee;
  return {
    place: lieu,
    witness: temoin ?? null,
    moments: moments.map(({ heure, texte }) => ({ time: heure, text: texte })),
    source,
    year: annee ?? null,
  };
}

/** First paragraph of Présentation, else of En bref, as plain text. */
function readTagline(built: readonly BuiltSection[]): string {
  for (const key of ['presentation', 'in-brief'] as const) {
    const text = toPlainText(findBuilt(built, key)?.section.markdown ?? '');
    const first = text.split('\n').find((paragraph) => paragraph !== '');
    if (first) return first;
  }
  return '';
}

/** Figures of the head first; a title of the sheet with the same starting point only tells them again. */
function readAllStudies(head: FrontMatter<JobFrontMatter>, built: readonly BuiltSection[]): StudyDuration[] {
  const stated = listFrontMatterStudies(head);
  const section = findBuilt(built, 'study-duration');
  if (!section) return stated;
  const told = readStudyDurations(section.body.markdown, section.body.lineAt);
  return [...stated, ...told.filter((duration) => !stated.some((known) => known.startsAfter === duration.startsAfter))];
}

/**
 * Figures of the head first. Where there are some, the author has said there what counts: the text only adds whole statements
 * ("A partir de … euros brut par mois"), not the amounts that its sentences mention.
 */
function readAllSalaries(head: FrontMatter<JobFrontMatter>, built: readonly BuiltSection[]): Salary[] {
  const stated = listFrontMatterSalaries(head);
  const told: Salary[] = [];
  for (const { section, body } of built) {
    let stage = section.key === 'salary' ? readStage(section.sourceTitle) : null;
    body.markdown.split('\n').forEach((line, index) => {
      const title = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
      const context = { line: body.lineAt(index), stage };
      if (title) stage = readStage(title);
      else if (section.key === 'salary') told.push(...readSalaries(line, context));
      else if (section.key === 'career' && stated.length === 0) told.push(...readSalariesInProse(line, context));
    });
  }
  const isNew = (salary: Salary) => !stated.some((known) => isSameFigure(known, salary));
  return [...stated, ...told.filter((salary) => stated.length === 0 || (isPayStatement(salary.raw) && isNew(salary)))];
}
