import type { RawBlock, RawTitle } from '@/lib/content/parse/raw-sheet';
import type { SheetLine } from '@/lib/content/parse/read-lines';
import { isLevelLine } from '@/lib/model/job-sheet/entry-routes';
import {
  findSectionByKey,
  findSectionByTitle,
  isStartingPoint,
  type SectionDefinition,
  type SectionKey,
} from '@/lib/model/job-sheet/sections';
import { foldText } from '@/lib/text/fold-text';

/** A section of a job sheet before its content is read. */
export interface RawSection {
  /** Null for a title that nobody registered. */
  definition: SectionDefinition | null;
  sourceTitle: string;
  parent: SectionKey | null;
  line: number;
  lines: SheetLine[];
  /** Lines of the second and further titles of the same section. */
  repeatedAt: number[];
}

/** `### animateur de communauté` under "Autres appellations", and the lines under it. */
export interface RawOtherName {
  heading: string;
  line: number;
  lines: SheetLine[];
}

/** A job sheet cut at its registered titles. */
export interface CollectedSheet {
  heading: RawTitle | null;
  /** Text before the first section. */
  preamble: SheetLine[];
  otherNames: RawOtherName[];
  sections: RawSection[];
}

/**
 * Cuts a sheet at registered titles, not at heading depth: real sheets put `## Salaire` inside `## Vie professionnelle`.
 * Takes the blocks of the sheet without its fields; every text line ends up in exactly one place. Pure.
 */
export function collectSections(blocks: readonly Exclude<RawBlock<string>, { kind: 'field' }>[]): CollectedSheet {
  const sheet: CollectedSheet = { heading: null, preamble: [], otherNames: [], sections: [] };
  let current: RawSection | null = null;
  let inOtherNames = false;

  for (const block of blocks) {
    const title = block.kind === 'title' ? block.title : null;
    if (title && title.depth === 1 && !sheet.heading) {
      sheet.heading = title;
      continue;
    }
    if (title && isOtherNamesTitle(title)) {
      inOtherNames = true;
      current = null;
      continue;
    }
    const opened: RawSection | null = title ? openSection(title, current, sheet.sections) : null;
    if (opened) {
      current = opened;
      inOtherNames = false;
      if (title && opened.definition?.kind === 'studies' && opened.sourceTitle === '') current.lines.push(block.source);
    } else if (inOtherNames && title) {
      sheet.otherNames.push({ heading: title.text, line: title.line, lines: [] });
    } else if (inOtherNames) {
      (sheet.otherNames.at(-1)?.lines ?? sheet.preamble).push(block.source);
    } else {
      (current?.lines ?? sheet.preamble).push(block.source);
    }
  }
  return sheet;
}

function isOtherNamesTitle(title: RawTitle): boolean {
  return title.depth <= 2 && /^autres? (appellations?|noms?)$/.test(foldText(title.text));
}

/** Gives the section that a title opens, or null where the title belongs to the body of the current one. */
function openSection(title: RawTitle, current: RawSection | null, sections: RawSection[]): RawSection | null {
  const definition = findSectionByTitle(title.text);
  const key = current?.definition?.key;
  if (definition && isPlaceFor(definition, title, current)) {
    const known = sections.find((section) => section.definition === definition);
    if (!known) return addSection(sections, definition, title.text, title.line, parentOf(definition, current));
    if (known === current && foldText(definition.title) !== foldText(title.text)) return null;
    known.repeatedAt.push(title.line);
    if (known.lines.length > 0) known.lines.push({ number: title.line, removed: 0, text: '', fenced: false });
    return known;
  }
  if (isStartingPoint(title.text) && (key === 'in-brief' || key === 'study-duration')) {
    if (key === 'study-duration') return null;
    const studies = findSectionByKey('study-duration') ?? null;
    return addSection(sections, studies, '', title.line, 'in-brief');
  }
  if (title.depth > 2 || title.fromXml || (key === 'access' && isLevelLine(title.text))) return null;
  return addSection(sections, null, title.text, title.line, null);
}

/** A sub-section may stand under its parents at any depth; another section needs a title of its own rank. */
function isPlaceFor(definition: SectionDefinition, title: RawTitle, current: RawSection | null): boolean {
  const place = current?.definition?.key;
  if (definition.inside) {
    const isInside = place !== undefined && (definition.inside.includes(place) || place === definition.key);
    const follows = current?.parent != null && definition.inside.includes(current.parent);
    return isInside || follows || title.depth <= 2;
  }
  return title.depth <= 2 && !title.fromXml;
}

/** The parent of a sub-section is the first of the sections that may hold it, where it stands in that one. */
function parentOf(definition: SectionDefinition, current: RawSection | null): SectionKey | null {
  const home = definition.inside?.[0];
  if (!home) return null;
  return current?.definition?.key === home || current?.parent === home ? home : null;
}

function addSection(
  sections: RawSection[],
  definition: SectionDefinition | null,
  sourceTitle: string,
  line: number,
  parent: SectionKey | null,
): RawSection {
  const section: RawSection = { definition, sourceTitle, parent, line, lines: [], repeatedAt: [] };
  sections.push(section);
  return section;
}
