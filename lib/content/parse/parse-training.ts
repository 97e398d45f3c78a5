import { tidyLabel } from '@/lib/content/parse/clean-text';
import { toSources } from '@/lib/content/parse/front-matter-figures';
import { readFrontMatter } from '@/lib/content/parse/read-front-matter';
import { readLines, type SheetLine } from '@/lib/content/parse/read-lines';
import { collapseBlankLines, joinLines } from '@/lib/content/parse/section-body';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { KNOWN_KEYS, trainingFrontMatterSchema } from '@/lib/model/job-sheet/front-matter';
import { readCertificationRank, readYears } from '@/lib/model/training/figures';
import { cleanLink } from '@/lib/model/training/link';
import { findTrainingField, findTrainingSection, type TrainingFieldKey } from '@/lib/model/training/sections';
import { type Training, type TrainingSection, trainingSchema } from '@/lib/model/training/training';
import { foldText } from '@/lib/text/fold-text';
import { toSlug } from '@/lib/text/slug';

/** What a training sheet gives: a record, or at least one error that says why there is none. */
export interface ParsedTraining {
  training: Training | null;
  diagnostics: Diagnostic[];
}

interface CutTraining {
  heading: string | null;
  fields: Map<TrainingFieldKey, string>;
  jobs: string[];
  sections: { key: string; anchor: string; title: string; sourceTitle: string; line: number; lines: SheetLine[] }[];
}

const KEYS = { '': Object.keys(trainingFrontMatterSchema.shape), sources: KNOWN_KEYS.sources ?? [] };

/** Reads one training sheet. Takes its cleaned text and its path in the content folder. Never throws. */
export function parseTraining(text: string, file: string): ParsedTraining {
  const head = readFrontMatter(text, file, trainingFrontMatterSchema, KEYS);
  const diagnostics = [...head.diagnostics];
  const cut = cutTraining(readLines(head.body, head.bodyLine), diagnostics, file);
  const id = cut.fields.get('id') ?? head.data?.id ?? /(?:^|\/)(FOR\.\d+)_/.exec(file)?.[1] ?? '';
  const place = { file, line: head.bodyLine };
  if (cut.heading === null || toSlug(cut.heading) === '') {
    diagnostics.push(
      createDiagnostic('missing-title', place, { example: 'du nom de la formation, par exemple « # CAP boulanger »' }),
    );
  }
  if (!/^FOR\.\d+$/i.test(id)) {
    const found = id ? ` : « ${id} » n’a pas la forme attendue` : '';
    diagnostics.push(createDiagnostic('missing-id', place, { found, example: 'FOR.1234' }));
  }
  if (diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return { training: null, diagnostics };

  const field = (key: TrainingFieldKey) => cut.fields.get(key) || null;
  const label = cut.heading ?? '';
  const checked = trainingSchema.safeParse({
    id: id.toUpperCase(),
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
    associatedJobs: cut.jobs.map((job) => ({ label: job, id: null, slug: null })),
    sections: cut.sections.map(toSection).filter((section) => section.markdown !== ''),
    sources: toSources(head.data?.sources),
    updatedAt: head.data?.['mis-a-jour'] ?? null,
    checkedAt: head.data?.['verifie-le'] ?? null,
  } satisfies Training);
  if (checked.success) return { training: checked.data, diagnostics };
  const reason = checked.error.issues.map((issue) => issue.path.join('.')).join(', ');
  return { training: null, diagnostics: [...diagnostics, createDiagnostic('invalid-record', place, { reason })] };
}

function toSection({ lines, ...section }: CutTraining['sections'][number]): TrainingSection {
  return { ...section, markdown: collapseBlankLines(joinLines(lines, section.line).markdown) };
}

/** Cuts at `##` titles that do not carry the indentation of converted sheets; text of no section opens Description. */
function cutTraining(lines: readonly SheetLine[], diagnostics: Diagnostic[], file: string): CutTraining {
  const cut: CutTraining = { heading: null, fields: new Map(), jobs: [], sections: [] };
  const anchors = new Set<string>();
  let place: 'top' | 'info' | 'jobs' | SheetLine[] = 'top';
  for (const line of lines) {
    const title = line.fenced ? null : /^(#{1,6})\s+(.*?)\s*#*$/.exec(line.text);
    const text = tidyLabel(title?.[2] ?? '');
    if (title?.[1]?.length === 1 && cut.heading === null) {
      cut.heading = text;
      continue;
    }
    const known = title ? findTrainingSection(text) : undefined;
    const opens = title && text !== '' && (title[1]?.length ?? 0) <= 2 && line.removed < 12;
    if (opens && known?.key === 'information') place = 'info';
    else if (opens && known?.key === 'jobs') place = 'jobs';
    else if (opens) place = openSection(known ?? null, text, line.number);
    else if (!readField(line) && !readJob(line)) keep(line);
  }
  return cut;

  function openSection(
    known: { key: string; anchor: string; title: string } | null,
    sourceTitle: string,
    line: number,
  ): SheetLine[] {
    const same = known && cut.sections.find((section) => section.key === known.key);
    if (same) {
      const values = { title: sourceTitle, first: same.line };
      diagnostics.push(createDiagnostic('repeated-section', { file, line }, values));
      same.lines.push({ number: line, removed: 0, text: '', fenced: false });
      return same.lines;
    }
    let anchor = known?.anchor ?? (toSlug(sourceTitle) || 'rubrique');
    while (anchors.has(anchor)) anchor += '-bis';
    anchors.add(anchor);
    if (!known) {
      const suggestion = 'Rien à faire si cette rubrique est voulue : elle est affichée sous son propre titre.';
      diagnostics.push(createDiagnostic('unknown-section', { file, line }, { title: sourceTitle, suggestion }));
    }
    const lines: SheetLine[] = [];
    cut.sections.push({
      key: known?.key ?? `other-${anchor}`,
      anchor,
      title: known?.title ?? sourceTitle,
      sourceTitle,
      line,
      lines,
    });
    return lines;
  }

  function readField(line: SheetLine): boolean {
    if (place !== 'top' && place !== 'info') return false;
    const match = /^\*\*([^*]+?)\s*:\s*\*\*\s*(.*)$/.exec(line.text);
    const key = match ? findTrainingField(match[1] ?? '') : undefined;
    if (!key || cut.fields.has(key)) return false;
    cut.fields.set(key, tidyLabel(match?.[2] ?? ''));
    return true;
  }

  function readJob(line: SheetLine): boolean {
    const job = place === 'jobs' ? tidyLabel(/^\s*[-*+•]\s+(.*)$/.exec(line.text)?.[1] ?? '') : '';
    if (job !== '' && !cut.jobs.some((known) => foldText(known) === foldText(job))) cut.jobs.push(job);
    return job !== '';
  }

  function keep(line: SheetLine): void {
    if (typeof place !== 'string') {
      place.push(line);
      return;
    }
    if (line.text === '') return;
    const title = place === 'jobs' ? 'Métiers associés' : 'Description';
    const known = place === 'jobs' ? null : (findTrainingSection('Description') ?? null);
    const section = cut.sections.find((candidate) => candidate.title === title);
    (section?.lines ?? openSection(known, title, line.number)).push(line);
  }
}
