import type { ChapterKey } from '@/lib/model/job-sheet/chapters';
import { formatLevel } from '@/lib/model/job-sheet/format-level';
import type { JobSheet, SheetSection } from '@/lib/model/job-sheet/job-sheet';
import { findSectionByKey, isSectionKey } from '@/lib/model/job-sheet/sections';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { type SafeHtml, toSafeHtml } from '@/lib/text/safe-html';
import { toSlug } from '@/lib/text/slug';
import type { PagePart } from '@/lib/views/shared/contents';
import type { WordBook } from '@/lib/views/shared/word-book';

/** A section of the sheet on the page, with everything that it shows. */
export type SectionPart = PagePart & SectionContent;

/** Content by kind. HTML is empty where there is nothing to show; `intro` stands before the typed content, `outro` after it. */
type SectionContent =
  | { kind: 'prose'; html: SafeHtml }
  | { kind: 'list'; intro: SafeHtml; items: readonly SafeHtml[]; outro: SafeHtml }
  | { kind: 'glossary'; intro: SafeHtml; entries: readonly GlossaryLine[]; outro: SafeHtml }
  | { kind: 'access'; intro: SafeHtml; steps: readonly AccessStep[] }
  | { kind: 'interests'; intro: SafeHtml; links: readonly InterestLink[] };

interface InterestLink {
  label: string;
  slug: string;
  href: string;
}

interface GlossaryLine {
  term: string;
  definition: SafeHtml;
}

/** A step of the ladder of ways in. */
interface AccessStep {
  key: string;
  /** "Niveau bac + 2", "Après la 3e", as sheets word it. */
  level: string;
  diplomas: readonly string[];
}

/** A section of a sheet with the chapter that shows it. */
export interface PlacedSection {
  section: SheetSection;
  chapter: ChapterKey;
}

/**
 * Places the sections of a sheet in the chapters of its page. One that the site does not know goes where the sheet put it, after the one
 * before; at the top of a sheet, to the first chapter. A section that holds only others has nothing to show and no place.
 */
export function placeSections(job: JobSheet): PlacedSection[] {
  const bare = listBareSections(job);
  const inFile = [...job.sections].sort((a, b) => a.line - b.line);
  const chapters = new Map<SheetSection, ChapterKey>();
  let last: ChapterKey = 'daily';
  for (const section of inFile) {
    last = (isSectionKey(section.key) && findSectionByKey(section.key)?.chapter) || last;
    chapters.set(section, last);
  }
  return job.sections
    .filter((section) => !bare.includes(section))
    .map((section) => ({ section, chapter: chapters.get(section) ?? 'daily' }));
}

/** Titles as the sheet writes them, in its order: the page orders and names its parts otherwise. */
export function listSourceTitles({ sections }: JobSheet): string[] {
  return [...sections]
    .sort((a, b) => a.line - b.line)
    .map(({ sourceTitle }) => sourceTitle)
    .filter((title) => title !== '');
}

/** What the page calls a section. */
function titleOf({ key, title }: SheetSection): string {
  return (isSectionKey(key) && findSectionByKey(key)?.shown) || title;
}

function listBareSections({ sections, salaries }: JobSheet): SheetSection[] {
  return sections.filter(
    ({ key, kind, markdown }) =>
      key !== 'presentation' &&
      sections.some(({ parent }) => parent === key) &&
      !(kind === 'salary' && salaries.length > 0) &&
      toSafeHtml(markdown) === '',
  );
}

/**
 * Makes the part of the page that shows a section. Sub-headings start at h4, below its own h3.
 * @returns null for a section that other parts show: pay, studies and trainings
 */
export function toSectionPart(job: JobSheet, section: SheetSection, words: WordBook): SectionPart | null {
  const content = toContent(job, section, words);
  return content && { anchor: section.anchor, title: titleOf(section), ...content };
}

function toContent(job: JobSheet, section: SheetSection, words: WordBook): SectionContent | null {
  const { kind } = section;
  const toHtml = (markdown: string) => words.mark(toSafeHtml(markdown, { headingLevel: 4 }));
  switch (kind) {
    case 'prose':
      return { kind, html: toHtml(section.markdown) };
    case 'list':
      return {
        kind,
        intro: toHtml(section.intro),
        items: section.items.map((item) => toSafeHtml(item)),
        outro: toHtml(section.outro),
      };
    case 'glossary':
      return {
        kind,
        intro: toHtml(section.intro),
        entries: section.entries.map(({ term, definition }) => ({ term, definition: toSafeHtml(definition) })),
        outro: toHtml(section.outro),
      };
    case 'salary':
    case 'studies':
    case 'trainings':
      return null;
    case 'access': {
      const steps = toSteps(job);
      return { kind, intro: toHtml(steps.length > 0 ? section.intro : section.markdown), steps };
    }
    case 'interests':
      return {
        kind,
        intro: toHtml(section.intro),
        links: job.interests.map((label) => ({
          label: capitalizeFirst(label),
          slug: toSlug(label),
          href: `/interets/${toSlug(label)}`,
        })),
      };
    default:
      return section satisfies never;
  }
}

/** Without any route that could be read, the words of the section stay whole instead. */
function toSteps({ entryRoutes }: JobSheet): AccessStep[] {
  return entryRoutes.map(({ level, diplomas }) => ({
    key: `${level.label}${diplomas[0] ?? ''}`,
    level: nameStep(formatLevel(level.label)),
    diplomas,
  }));
}

/** « Après la 3e » and « sans diplôme » say when by themselves; any other wording is a level: « Niveau bac + 2 ». */
function nameStep(label: string): string {
  return /^(?:niveau|après|sans)\b/i.test(label.normalize('NFC')) ? capitalizeFirst(label) : `Niveau ${label}`;
}
