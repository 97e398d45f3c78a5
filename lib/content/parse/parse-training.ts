import { AUTHOR_PREFIX, authorAnchor, holdsWords, uniqueAnchor } from '@/lib/content/parse/build-sections';
import { checkIdSpelling } from '@/lib/content/parse/check-id-spelling';
import { tidyLabel } from '@/lib/content/parse/clean-text';
import { toSources } from '@/lib/content/parse/front-matter-figures';
import { cutSheet, type RawField, type SheetGrammar } from '@/lib/content/parse/raw-sheet';
import { checkFieldWords, readSingle } from '@/lib/content/parse/read-fields';
import { type FrontMatter, readFrontMatter } from '@/lib/content/parse/read-front-matter';
import type { SheetLine } from '@/lib/content/parse/read-lines';
import { collapseBlankLines, joinLines } from '@/lib/content/parse/section-body';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { suggestNearest } from '@/lib/diagnostics/suggest-nearest';
import { type TrainingFrontMatter, trainingFrontMatterSchema } from '@/lib/model/job-sheet/front-matter';
import { tidySheetId } from '@/lib/model/sheet-id';
import { LONGEST_ADDRESS } from '@/lib/model/sheet-limits';
import { readCertificationRank, readYears } from '@/lib/model/training/figures';
import { cleanLink } from '@/lib/model/training/link';
import {
  findTrainingField,
  findTrainingSection,
  TRAINING_SECTIONS,
  type TrainingFieldKey,
} from '@/lib/model/training/sections';
import { type Training, type TrainingSection, trainingSchema } from '@/lib/model/training/training';
import { foldText } from '@/lib/text/fold-text';
import { cutQuote } from '@/lib/text/shorten';
import { toSlug } from '@/lib/text/slug';

/** What a training sheet gives: a record, or at least one error that says why there is none. */
export interface ParsedTraining {
  training: Training | null;
  head: FrontMatter<TrainingFrontMatter>;
  file: string;
  fields: readonly RawField<TrainingFieldKey>[];
  /** Lines of the id and of the name in the file. */
  idLine: number;
  nameLine: number;
  diagnostics: Diagnostic[];
}

interface OpenSection extends Pick<TrainingSection, 'key' | 'anchor' | 'title' | 'sourceTitle' | 'line'> {
  lines: SheetLine[];
}

interface CutTraining {
  heading: { text: string; line: number } | null;
  fields: RawField<TrainingFieldKey>[];
  jobs: string[];
  sections: OpenSection[];
  diagnostics: Diagnostic[];
}

const GRAMMAR: SheetGrammar<TrainingFieldKey> = {
  findField: (label) => {
    const key = findTrainingField(label);
    return key && { key };
  },
  withBoth: [],
  plainlyMeant: ['school-code'],
  isSectionTitle: (text) => findTrainingSection(text) !== undefined,
};
const FIELD_KEYS = ['id', 'acronym', 'school-code', 'duration', 'certification-level', 'type', 'link'] as const;

/** Reads one training sheet, as a job sheet is read. Takes its cleaned text and its path in the content folder. Never throws. */
export function parseTraining(text: string, file: string): ParsedTraining {
  const head = readFrontMatter(text, file, trainingFrontMatterSchema);
  const { heading, fields, jobs, sections, diagnostics: found } = cutTraining(head.body, head.bodyLine, file);
  const idField = readSingle(fields, 'id');
  const headId = head.data?.id ? { text: head.data.id, ...head.placeOf(['id']) } : null;
  const id = (idField ?? headId)?.text ?? /(?:^|\/)(FOR\.\d+)_/.exec(file)?.[1] ?? '';
  const nameLine = heading?.line ?? head.bodyLine;
  const idLine = (idField ?? headId)?.line ?? nameLine;
  const label = heading?.text ?? '';
  const base = { head, file, fields, idLine, nameLine };
  if (head.isLost) return { ...base, training: null, diagnostics: head.diagnostics };
  const diagnostics = [
    ...head.diagnostics,
    ...found,
    ...checkFieldWords(fields, file, { single: FIELD_KEYS, list: [] }),
    ...findBlockers(),
    ...checkIdSpelling(idField ?? headId, file),
    ...findOtherId(),
  ];
  if (diagnostics.some((diagnostic) => diagnostic.severity === 'error'))
    return { ...base, training: null, diagnostics };

  const field = (key: TrainingFieldKey) => readSingle(fields, key)?.text ?? null;
  const checked = trainingSchema.safeParse({
    id: tidySheetId(id),
    slug: toSlug(label),
    file,
    label,
    type: field('type'),
    duration: field('duration'),
    durationYears: readYears(field('duration')),
    certificationLevel: field('certification-level'),
    certificationRank: readCertificationRank(field('certification-level')),
    acronym: field('acronym'),
    schoolCode: field('school-code'),
    link: cleanLink(field('link')),
    associatedJobs: jobs.map((job) => ({ label: job, id: null, slug: null })),
    sections: sections.map(toSection).filter((section) => section.markdown !== ''),
    sources: toSources(head.data?.sources),
    updatedAt: head.data?.['mis-a-jour'] ?? null,
    checkedAt: head.data?.['verifie-le'] ?? null,
  } satisfies Training);
  if (checked.success) return { ...base, training: checked.data, diagnostics };
  const reason = checked.error.issues.map((issue) => issue.path.join('.')).join(', ');
  const fault = createDiagnostic('invalid-record', { file, line: nameLine }, { reason });
  return { ...base, training: null, diagnostics: [...diagnostics, fault] };

  /** An id in the head and another in the body: the second is read. */
  function findOtherId(): Diagnostic[] {
    if (!headId || !idField || tidySheetId(headId.text) === tidySheetId(idField.text)) return [];
    const values = { label: 'ID', first: idField.line, lost: ` : « ${cutQuote(headId.text)} » n’est pas lu` };
    return [createDiagnostic('repeated-field', { file, line: headId.line, column: headId.column }, values)];
  }

  /** What makes a page impossible: no title, no id, a name too long for an address. */
  function findBlockers(): Diagnostic[] {
    const blockers: Diagnostic[] = [];
    const slug = toSlug(label);
    if (slug === '') {
      const example = 'du nom de la formation, par exemple « # CAP boulanger »';
      blockers.push(createDiagnostic('missing-title', { file, line: nameLine }, { example }));
    }
    if (slug.length > LONGEST_ADDRESS) {
      const values = { value: cutQuote(label), length: slug.length, limit: LONGEST_ADDRESS };
      blockers.push(createDiagnostic('long-address', { file, line: nameLine }, values));
    }
    if (!/^FOR\.\d{1,15}$/i.test(id)) {
      const values = { found: id ? ` : « ${cutQuote(id)} » n’a pas la forme attendue` : '', example: 'FOR.1234' };
      blockers.push(createDiagnostic('missing-id', { file, line: idLine, column: idField?.column }, values));
    }
    return blockers;
  }
}

function toSection({ lines, ...section }: OpenSection): TrainingSection {
  const markdown = collapseBlankLines(joinLines(lines, section.line).markdown);
  return { ...section, markdown: holdsWords(markdown) ? markdown : '' };
}

/** Cuts at `##` titles that do not carry the indentation of converted sheets; text of no section opens Description. */
function cutTraining(body: string, firstLine: number, file: string): CutTraining {
  const { blocks, diagnostics } = cutSheet(body, firstLine, file, GRAMMAR);
  const found: CutTraining = { heading: null, fields: [], jobs: [], sections: [], diagnostics };
  const anchors = new Map<string, number>();
  const byTitle = new Map<string, OpenSection>();
  const jobs = new Set<string>();
  let hasMisplaced = false;
  let place: 'top' | 'info' | 'jobs' | OpenSection = 'top';
  for (const block of blocks) {
    if (block.kind === 'field') {
      if (place === 'top' || place === 'info') found.fields.push(block.field);
      else for (const line of [block.field.source, ...block.field.itemLines]) keep(line);
      continue;
    }
    const title = block.kind === 'title' ? block.title : null;
    if (title?.depth === 1 && found.heading === null) {
      found.heading = { text: title.text, line: title.line };
    } else if (title && title.depth <= 2 && !title.fromXml) {
      const known = findTrainingSection(title.text);
      if (known?.key === 'information') place = 'info';
      else if (known?.key === 'jobs') place = 'jobs';
      else place = openSection(title.text, title.line);
    } else if (place !== 'jobs' || !readJob(block.source)) {
      keep(block.source);
    }
  }
  return found;

  function openSection(sourceTitle: string, line: number): OpenSection {
    const known = findTrainingSection(sourceTitle);
    const same = byTitle.get(known?.key ?? sourceTitle);
    if (same) {
      if (known)
        diagnostics.push(
          createDiagnostic('repeated-section', { file, line }, { title: sourceTitle, first: same.line }),
        );
      same.lines.push({ number: line, removed: 0, text: '', fenced: false });
      return same;
    }
    const anchor = uniqueAnchor(known?.anchor ?? authorAnchor(sourceTitle), anchors);
    if (!known) {
      const titles = TRAINING_SECTIONS.map((section) => section.title);
      const otherwise = 'Rien à faire si cette rubrique est voulue : elle est affichée sous son propre titre.';
      const suggestion = suggestNearest(sourceTitle, titles, otherwise, '## ');
      diagnostics.push(createDiagnostic('unknown-section', { file, line }, { title: sourceTitle, suggestion }));
    }
    const section = {
      key: known?.key ?? `other-${anchor.slice(AUTHOR_PREFIX.length)}`,
      anchor,
      title: known?.title ?? sourceTitle,
      sourceTitle,
      line,
      lines: [],
    };
    byTitle.set(known?.key ?? sourceTitle, section);
    found.sections.push(section);
    return section;
  }

  function readJob(line: SheetLine): boolean {
    const job = tidyLabel(/^\s*[-*+•]\s(.*)$/.exec(line.text)?.[1] ?? '');
    if (job === '') return false;
    if (!jobs.has(foldText(job))) found.jobs.push(job);
    jobs.add(foldText(job));
    return true;
  }

  function keep(line: SheetLine): void {
    if (typeof place !== 'string') {
      place.lines.push(line);
      return;
    }
    if (line.text === '') return;
    if (found.heading === null && place === 'top' && !hasMisplaced) {
      hasMisplaced = true;
      const values = { words: cutQuote(line.text), section: 'Description' };
      diagnostics.push(createDiagnostic('misplaced-text', { file, line: line.number }, values));
    }
    const title = place === 'jobs' ? 'Métiers associés' : 'Description';
    strayText(title, line.number).lines.push(line);
  }

  /** Words among the fields are part of the description; those among the jobs have a section of their own. */
  function strayText(title: string, line: number): OpenSection {
    const key = title === 'Description' ? 'description' : title;
    const same = byTitle.get(key);
    if (same) return same;
    if (title === 'Description') return openSection(title, line);
    const anchor = uniqueAnchor(authorAnchor(title), anchors);
    const section = {
      key: `other-${anchor.slice(AUTHOR_PREFIX.length)}`,
      anchor,
      title,
      sourceTitle: title,
      line,
      lines: [],
    };
    byTitle.set(key, section);
    found.sections.push(section);
    return section;
  }
}
