import { decodeText } from '@/lib/content/parse/clean-text';
import { type FrontMatter, readFrontMatter } from '@/lib/content/parse/read-front-matter';
import type { ContentFile } from '@/lib/content/source';
import { type JobFrontMatter, jobFrontMatterSchema } from '@/lib/model/job-sheet/front-matter';
import { findSectionByTitle, isStartingPoint } from '@/lib/model/job-sheet/sections';
import { toPlainText } from '@/lib/text/plain-text';

/** What a piece of a sheet is: the checks choose among them. */
type PassageKind = 'paragraph' | 'item' | 'definition' | 'heading' | 'head';

/** A piece of what a sheet says, as plain text, with its place. Labels (diplomas, jobs, interests, identifiers) are no passages. */
export interface Passage {
  kind: PassageKind;
  text: string;
  line: number;
  /** Title of the section (`##`) that holds it; `en-tête` for the head of the file. */
  section: string;
  /** Number of the title above it, of any depth: what stands under one title is one block. */
  block: number;
}

/** A sheet as the gate reads it. */
export interface Sheet {
  /** Relative to the content folder: `metiers/boulanger.md`. */
  file: string;
  kind: 'job' | 'training';
  id: string;
  title: string;
  head: FrontMatter<JobFrontMatter>;
  passages: Passage[];
  /** Words explained under « Vocabulaire ». */
  terms: string[];
  /** Names of diplomas and jobs that the sheet writes as labels. */
  labels: string[];
}

const FIELD = /^\*\*[^*]+:\s*\*\*|^\*\*[^*]+\*\*\s*:/;
const ITEM = /^[-*]\s+(.*)$/;
/** Sections that hold labels, not sentences. */
const LABEL_SECTIONS =
  /^(Autres appellations|Formations recommandées|Centres d.intérêt|Métiers associés|Informations générales|Publications)$/i;
/** « À partir de 1 900 euros brut par mois, hors primes »: a figure, which the head says again. */
const FORMULA =
  /^(À partir de|A partir de|Entre|Environ|Jusqu.à)\s[\d\s\u00a0\u202fet€euros,]+(brut|net|par|de l.heure)[^.]*$/i;

/** Reads a sheet of a content folder. Never throws: a file that is not UTF-8 gives an empty sheet, which the reader reports. */
export function readSheet({ path, bytes }: ContentFile): Sheet {
  const decoded = decodeText(bytes);
  const text = decoded.ok ? decoded.text : '';
  const head = readFrontMatter(text, path, jobFrontMatterSchema);
  const sheet: Sheet = {
    file: path,
    kind: path.startsWith('formations/') ? 'training' : 'job',
    id: /\*\*ID\s*:\s*\*\*\s*([A-Z]+\.\d+)/.exec(head.body)?.[1] ?? '',
    title: /^# (.*)$/m.exec(head.body)?.[1]?.trim() ?? path,
    head,
    passages: listHeadPassages(head),
    terms: [],
    labels: [],
  };
  readBody(sheet);
  return sheet;
}

function listHeadPassages({ data, lineOf }: FrontMatter<JobFrontMatter>): Passage[] {
  const say = (words: string | null | undefined, ...path: (string | number)[]) =>
    words ? [{ kind: 'head' as const, text: words, line: lineOf(path), section: 'en-tête', block: 0 }] : [];
  const { salaires, etudes, parcours, journee, exigences } = data ?? {};
  return [
    ...(salaires ?? []).flatMap(({ condition }, index) => say(condition, 'salaires', index, 'condition')),
    ...(etudes ?? []).flatMap(({ texte }, index) => say(texte, 'etudes', index, 'texte')),
    ...(parcours ?? []).flatMap(({ condition }, index) => say(condition, 'parcours', index, 'condition')),
    ...say(journee?.lieu, 'journee', 'lieu'),
    ...say(journee?.temoin, 'journee', 'temoin'),
    ...(journee?.moments ?? []).flatMap(({ texte }, index) => say(texte, 'journee', 'moments', index, 'texte')),
    ...(exigences ?? []).flatMap(({ texte }, index) => say(texte, 'exigences', index, 'texte')),
  ];
}

function readBody(sheet: Sheet): void {
  let section = '';
  let block = 0;
  let isLabels = false;
  let open: Passage | null = null;
  sheet.head.body.split('\n').forEach((raw, index) => {
    const line = sheet.head.bodyLine + index;
    const text = raw.trim();
    const title = /^(#{1,6})\s+(.*)$/.exec(text);
    if (text === '' || title || FIELD.test(text) || ITEM.test(text)) open = null;
    if (text === '') return;
    if (title) {
      block++;
      if (title[1] === '##') section = title[2] ?? '';
      isLabels = LABEL_SECTIONS.test(section) || title[1] === '#';
      const isOwn = !findSectionByTitle(title[2] ?? '') && !isStartingPoint(title[2] ?? '');
      if (title[1] !== '#' && !isLabels && isOwn)
        sheet.passages.push({ kind: 'heading', text: title[2] ?? '', line, section, block });
      return;
    }
    if (FIELD.test(text)) {
      isLabels = true;
      return;
    }
    // Under « Accès au métier », the diplomas come after the first line « Niveau … ».
    if (/^Niveau\s/.test(text) && /acc[eè]s/i.test(section)) isLabels = true;
    const item = ITEM.exec(text)?.[1];
    if (isLabels) {
      sheet.labels.push(toPlainText(item ?? text).replace(/\s*\((ID:\s*)?[A-Z]+\.\d+\)$/, ''));
      return;
    }
    const term = /^\*\*(.+?)\*\*\s*:\s*(.*)$/.exec(item ?? '');
    if (term) {
      sheet.terms.push(term[1] ?? '');
      sheet.passages.push({ kind: 'definition', text: toPlainText(term[2] ?? ''), line, section, block });
    } else if (item !== undefined) {
      sheet.passages.push({ kind: 'item', text: toPlainText(item), line, section, block });
    } else if (open) {
      open.text += ` ${toPlainText(text)}`;
    } else if (!FORMULA.test(text)) {
      open = { kind: 'paragraph', text: toPlainText(text), line, section, block };
      sheet.passages.push(open);
    }
  });
}
