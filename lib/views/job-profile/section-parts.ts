import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { formatLevel } from '@/lib/model/job-sheet/format-level';
import type { JobSheet, SheetSection } from '@/lib/model/job-sheet/job-sheet';
import { findSectionByKey } from '@/lib/model/job-sheet/sections';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { type SafeHtml, toSafeHtml } from '@/lib/text/safe-html';
import { toSlug } from '@/lib/text/slug';
import type { PagePart } from '@/lib/views/shared/contents';
import type { NoteBook } from '@/lib/views/shared/notes';
import { type PayData, toPay } from './pay';
import { type TrainingGroupLines, toTrainingGroups } from './training-groups';

/** A section of the sheet on the page, with everything that it shows. */
export type SectionPart = PagePart & SectionContent;

/** The part about pay has the address of its chapter: that of the section leads to the words of the sheet inside it. */
const PAY_ANCHOR = 'paie';

/** Content by kind. HTML is empty where there is nothing to show; `intro` stands before the typed content, `outro` after it. */
type SectionContent =
  | { kind: 'prose'; html: SafeHtml; isSetApart: boolean }
  | { kind: 'list'; intro: SafeHtml; items: readonly SafeHtml[]; outro: SafeHtml }
  | { kind: 'glossary'; intro: SafeHtml; entries: readonly GlossaryLine[]; outro: SafeHtml }
  | SalaryContent
  | { kind: 'access'; intro: SafeHtml; steps: readonly AccessStep[] }
  | TrainingsContent
  | { kind: 'interests'; intro: SafeHtml; links: readonly { label: string; href: string }[] };

interface GlossaryLine {
  term: string;
  definition: SafeHtml;
}

/** Pay: its figures, then the sheet's own words. */
export interface SalaryContent {
  kind: 'salary';
  pay: PayData;
  /** The sheet's own words; empty where it has none. */
  words: SafeHtml;
  /** Where the address of the sheet's section leads: its words, opened; where it has none, its figures. */
  wordsAnchor: string;
}

/** A step of the ladder of ways in. */
interface AccessStep {
  key: string;
  /** "Bac + 2" */
  level: string;
  diplomas: readonly string[];
}

/** Recommended trainings by level. */
export interface TrainingsContent {
  kind: 'trainings';
  intro: SafeHtml;
  groups: readonly TrainingGroupLines[];
}

/**
 * Makes the parts of the page that are sections of the sheet, in its order. Presentation is the introduction of the page, study durations
 * are told in "Par où passer", and a section that holds only others leaves its title to them: these are no parts.
 * @param today YYYY-MM-DD, the day whose SMIC the figures are compared with
 */
export function toSectionParts(catalogue: Catalogue, job: JobSheet, today: string, notes: NoteBook): SectionPart[] {
  const shown = job.sections.filter(({ key }) => key !== 'presentation');
  const bare = listBareSections(job);
  const overlines = findOverlines(job);
  const parts = shown
    .filter((section) => !bare.includes(section))
    .flatMap((section): SectionPart[] => {
      const { key, anchor, title } = section;
      const content = toContent(catalogue, job, section, today, notes);
      return content
        ? [{ anchor: content.kind === 'salary' ? PAY_ANCHOR : anchor, title, overline: overlines.get(key), ...content }]
        : [];
    });
  // Figures of the front matter are shown even where the sheet has no such section in its text.
  const salary = findSectionByKey('salary');
  const isMissing = job.salaries.length > 0 && !shown.some(({ kind }) => kind === 'salary');
  if (!salary || !isMissing) return parts;
  return [
    ...parts,
    { anchor: PAY_ANCHOR, title: salary.title, ...toSalary(catalogue, job, salary.anchor, '', today, notes) },
  ];
}

/**
 * Finds, by key of section, the title that stands above a section in the place of a part that holds only other parts, such as
 * Vie professionnelle.
 */
export function findOverlines(job: JobSheet): ReadonlyMap<string, string> {
  const titles = new Map(listBareSections(job).map(({ key, title }) => [key, title]));
  return new Map(
    job.sections.flatMap(({ key, parent }) => {
      const title = parent === null ? undefined : titles.get(parent);
      return title === undefined ? [] : [[key, title] as const];
    }),
  );
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

/** Sub-headings start at h3, below the section's own h2. Null for a section that has no place of its own on the page. */
function toContent(
  catalogue: Catalogue,
  job: JobSheet,
  section: SheetSection,
  today: string,
  notes: NoteBook,
): SectionContent | null {
  const { kind } = section;
  switch (kind) {
    case 'prose':
      return { kind, html: toSafeHtml(section.markdown), isSetApart: section.key === 'in-brief' };
    case 'list':
      return {
        kind,
        intro: toSafeHtml(section.intro),
        items: section.items.map((item) => toSafeHtml(item)),
        outro: toSafeHtml(section.outro),
      };
    case 'glossary':
      return {
        kind,
        intro: toSafeHtml(section.intro),
        entries: section.entries.map(({ term, definition }) => ({ term, definition: toSafeHtml(definition) })),
        outro: toSafeHtml(section.outro),
      };
    case 'salary':
      return toSalary(catalogue, job, section.anchor, section.markdown, today, notes);
    case 'studies':
      return null;
    case 'access': {
      const steps = toSteps(job);
      return { kind, intro: toSafeHtml(steps.length > 0 ? section.intro : section.markdown), steps };
    }
    case 'trainings':
      return { kind, intro: toSafeHtml(section.intro), groups: toTrainingGroups(catalogue, job) };
    case 'interests':
      return {
        kind,
        intro: toSafeHtml(section.intro),
        links: job.interests.map((label) => ({
          label: capitalizeFirst(label),
          href: `/interets/${toSlug(label)}`,
        })),
      };
    default:
      return section satisfies never;
  }
}

function toSalary(
  catalogue: Catalogue,
  job: JobSheet,
  wordsAnchor: string,
  markdown: string,
  today: string,
  notes: NoteBook,
): SalaryContent {
  return { kind: 'salary', pay: toPay(catalogue, job, today, notes), words: toSafeHtml(markdown), wordsAnchor };
}

/** Without any route that could be read, the words of the section stay whole instead. */
function toSteps({ entryRoutes }: JobSheet): AccessStep[] {
  return entryRoutes.map(({ level, diplomas }) => ({
    key: `${level.label}${diplomas[0] ?? ''}`,
    level: formatLevel(level.label),
    diplomas,
  }));
}
