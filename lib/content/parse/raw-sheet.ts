import { tidyLabel } from '@/lib/content/parse/clean-text';
import { isFromXml, readLines, type SheetLine } from '@/lib/content/parse/read-lines';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { cutFiller } from '@/lib/text/filler';
import { cutQuote } from '@/lib/text/shorten';

/** A title of the sheet, with where it stands. */
export interface RawTitle {
  text: string;
  depth: number;
  line: number;
  /** True for an indented title of a converted sheet. */
  fromXml: boolean;
}

/** A labelled field: `**ID:** MET.17`, or `**Statuts possibles:**` and the list under it. */
export interface RawField<Key extends string> {
  key: Key;
  label: string;
  value: string;
  items: { text: string; line: number; column: number }[];
  line: number;
  /** Where the value starts. */
  column: number;
  /** The line as written, for fields whose words belong on the page. */
  source: SheetLine;
  /** The lines of the list under it, as written. */
  itemLines: SheetLine[];
}

/** A sheet cut into lines of three kinds. Text keeps its order; nothing is left out. */
export type RawBlock<Key extends string> =
  | { kind: 'title'; title: RawTitle; source: SheetLine }
  | { kind: 'field'; field: RawField<Key> }
  | { kind: 'text'; source: SheetLine };

/** What a kind of sheet calls its fields and its sections. */
export interface SheetGrammar<Key extends string> {
  /** Finds the field that a bold label announces; undefined for ordinary bold text. */
  findField(label: string): { key: Key } | undefined;
  /** Fields that may have a value and a list as well. */
  withBoth: readonly Key[];
  /** Fields whose names no sentence begins with: without their bold marks they are named, and stay text. */
  plainlyMeant: readonly Key[];
  /** True for the title of a section of this kind of sheet. */
  isSectionTitle(text: string): boolean;
}

/** The lines of a sheet, and what was found while they were read. */
export interface CutSheet<Key extends string> {
  blocks: RawBlock<Key>[];
  diagnostics: Diagnostic[];
}

const TITLE = /^(#{1,6})[ \t\u00A0](.*)$/;
const CLOSING_MARKS = /(?:^|[ \t\u00A0])#+$/;
/** "##Qualités", "####### Qualités": a single "#" before a word is a hashtag. */
const NEAR_TITLE = /^(#{2,})[ \t\u00A0]*([^#\s].*)$/;
/** Words alone on their line, between marks that make a title elsewhere. */
const MARKED_LINE =
  /^(?:\*{1,3}|_{1,3}|={1,6} ?|<h[1-6]>|h[1-6]\. )([^*_=<>]{1,60})(?:\*{1,3}|_{1,3}| ?={1,6}|<\/h[1-6]>|)$/i;
/** The same without marks: in capitals, or before a colon. */
const BARE_LINE = /^([\p{Lu}\s'’-]{3,60}|[\p{L}\s'’-]{3,60}(?=:$)):?$/u;
const UNDERLINE = /^(?:=+|-{2,})$/;
const FIELD = /^\*\*([^*]{1,60})\*\*(.*)$/;
const ITEM = /^(?:[-*+•](?:[ \t\u00A0]|$)|\d{1,3}[.)][ \t\u00A0])(.*)$/;
const FORM = /^(?:f[ée]minin|masculin)\s*:/iu;
const EMPTY_ITEM = /^\s*(?:[-*+•]|\d{1,3}[.)])$/;
/** What stands before the words of a line: an item's mark, "Féminin:". */
const LEAD =
  /^\s*(?:[-*+•>]\s+|\d{1,3}[.)]\s+|#{1,6}\s+)*(?:\*\*[^*]{1,60}(?::\s*\*\*|\*\*\s*:)\s*|(?:f[ée]minin|masculin)\s*:\s*)?/iu;
/** A line after which another block begins: nothing, a title, the line under one, a labelled field alone. */
const BEFORE_BLOCK = /^(?:|\s*#{1,6}\s.*|[=-]{2,}|\*\*[^*]{1,60}(?::\s*\*\*|\*\*\s*:)\s*)$/;

/** Cuts the body of a sheet. `firstLine` is the line of the file where the body starts. Pure; never throws. */
export function cutSheet<Key extends string>(
  body: string,
  firstLine: number,
  file: string,
  grammar: SheetGrammar<Key>,
): CutSheet<Key> {
  const diagnostics: Diagnostic[] = [];
  const lines = readLines(body, firstLine)
    .map((line, index, all) => withoutFiller(line, all[index - 1], file, diagnostics))
    .map((line, index, all) => (isEmptyItem(line, all[index + 1]) ? { ...line, text: '' } : line));
  const blocks: RawBlock<Key>[] = [];
  let hasHeading = false;
  for (let index = 0; index < lines.length; index++) {
    const source = lines[index];
    if (!source) continue;
    const title: FoundTitle | null = source.fenced
      ? null
      : (readTitle(source, hasHeading, grammar) ?? readUnderlined(lines, index) ?? readMarked(lines, index));
    const field = source.fenced ? null : readField(source, grammar);
    if (title) {
      if (title.near !== null) {
        const values = { words: cutQuote(source.text), suggestion: title.near };
        diagnostics.push(createDiagnostic('near-title', { file, line: source.number }, values));
      }
      hasHeading ||= title.depth === 1;
      const { near: _, isUnderlined, ...found } = title;
      blocks.push({
        kind: 'title',
        title: found,
        source: title.near === null ? source : { ...source, text: title.near },
      });
      if (isUnderlined) index += 1;
    } else if (field) {
      if (grammar.withBoth.includes(field.key) || field.value === '') index = readItems(lines, index, field);
      blocks.push({ kind: 'field', field });
    } else {
      const meant = source.fenced ? null : findMeantField(source.text, grammar);
      if (meant !== null) {
        const values = { words: cutQuote(source.text), label: meant };
        diagnostics.push(createDiagnostic('near-field', { file, line: source.number }, values));
      }
      blocks.push({ kind: 'text', source });
    }
  }
  return { blocks, diagnostics };

  /** "**Qualités**", "QUALITÉS", "Qualités :", alone between two blank lines, where the sheet has a section of that name. */
  function readMarked(all: readonly SheetLine[], index: number): FoundTitle | null {
    const source = all[index];
    const found = MARKED_LINE.exec(source?.text ?? '') ?? BARE_LINE.exec(source?.text ?? '');
    const text = tidyLabel(found?.[1] ?? '').replace(/\s*:$/, '');
    if (!source || text === '' || !grammar.isSectionTitle(text) || isFromXml(source)) return null;
    if ((all[index - 1]?.text ?? '') !== '' || (all[index + 1]?.text ?? '') !== '') return null;
    return { text, depth: 2, line: source.number, fromXml: false, near: `## ${text}`, isUnderlined: false };
  }

  function readUnderlined(all: readonly SheetLine[], index: number): FoundTitle | null {
    const source = all[index];
    const under = all[index + 1];
    if (!source || !under || source.text === '' || under.fenced || !UNDERLINE.test(under.text)) return null;
    if ((all[index - 1]?.text ?? '') !== '') return null;
    const text = tidyLabel(source.text);
    const depth = under.text.startsWith('=') && !hasHeading ? 1 : 2;
    if (depth === 2 && !grammar.isSectionTitle(text)) return null;
    return { text, depth, line: source.number, fromXml: isFromXml(source), near: null, isUnderlined: true };
  }
}

interface FoundTitle extends RawTitle {
  /** How the title should be written; null where it is. */
  near: string | null;
  isUnderlined: boolean;
}

function readTitle<Key extends string>(
  source: SheetLine,
  hasHeading: boolean,
  grammar: SheetGrammar<Key>,
): FoundTitle | null {
  // Real sheets use the sign of East Asian keyboards nowhere else.
  const line = source.text
    .replace(/^\uFF03+/, (marks) => '#'.repeat(marks.length))
    .replace(/^\\#[\\#]*(?=\s)/, (marks) => marks.replaceAll('\\', ''));
  if (!line.startsWith('#')) return null;
  const isRight = TITLE.exec(source.text);
  const match = isRight ?? NEAR_TITLE.exec(line) ?? TITLE.exec(line) ?? readHashtag(line, hasHeading, grammar);
  const text = tidyLabel(match?.[2] ?? '')
    .replace(CLOSING_MARKS, '')
    .trim();
  if (!match?.[1] || text === '') return null;
  const marks = match[1].length;
  const isHashtag = hasHeading && line.startsWith(`#${text.charAt(0)}`);
  const depth = isHashtag ? 2 : marks <= 6 ? marks : grammar.isSectionTitle(text) ? 2 : 6;
  const near = isRight ? null : `${'#'.repeat(depth)} ${text}`;
  return { text, depth, line: source.number, fromXml: isFromXml(source), near, isUnderlined: false };
}

/** "#Luthier" for the title of the sheet, "#Qualités" for that of a section it has. */
function readHashtag<Key extends string>(
  line: string,
  hasHeading: boolean,
  grammar: SheetGrammar<Key>,
): RegExpExecArray | null {
  const match = /^(#)([^#\s].*)$/.exec(line);
  return match && (!hasHeading || grammar.isSectionTitle(match[2] ?? '')) ? match : null;
}

/** "Statuts possibles : salarié", "- **Codes ROME:** D1102": a field, but for its marks; gives its label, or null. */
function findMeantField<Key extends string>(line: string, grammar: SheetGrammar<Key>): string | null {
  const text = line.replace(/^\s*(?:[-*+•>]\s+)?/, '');
  const label = /^(?=(?:[*_]|[^:]*:))[*_]{0,3}([\p{L}'’ ]{2,40})[*_]{0,3}(?:$|\s*:)/u.exec(text)?.[1]?.trim() ?? '';
  const field = label === '' ? undefined : grammar.findField(label);
  return field && grammar.plainlyMeant.includes(field.key) ? label : null;
}

function readField<Key extends string>(source: SheetLine, grammar: SheetGrammar<Key>): RawField<Key> | null {
  const match = source.text.startsWith('**') ? FIELD.exec(source.text) : null;
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const inside = tidyLabel(match[1]);
  const after = match[2].trimStart();
  const hasColon = inside.endsWith(':');
  if (!hasColon && !after.startsWith(':')) return null;
  const label = hasColon ? inside.slice(0, -1).trim() : inside;
  const definition = grammar.findField(label);
  if (!definition) return null;
  const value = hasColon ? after : after.slice(1).trimStart();
  const column = source.removed + source.text.length - value.length + 1;
  const found = { label, value: tidyLabel(value), items: [], line: source.number, column, source, itemLines: [] };
  return { key: definition.key, ...found };
}

/**
 * Takes the list under a field; gives the index of the last line taken. Blank lines may stand in the list of a field without a value; under
 * a value, what stands after one is a list of the section, unless it gives the forms of the name.
 */
function readItems<Key extends string>(lines: readonly SheetLine[], start: number, field: RawField<Key>): number {
  let last = start;
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    if (line.text === '') continue;
    const match = line.fenced ? null : ITEM.exec(line.text.trimStart());
    if (!match) break;
    const text = (match[1] ?? '').trimStart();
    if (field.value !== '' && index > last + 1 && !FORM.test(text)) break;
    const column = line.removed + line.text.length - text.length + 1;
    if (tidyLabel(text) !== '') field.items.push({ text: tidyLabel(text), line: line.number, column });
    field.itemLines.push(line);
    last = index;
  }
  return last;
}

/** A mark of list with no words beside it nor on the next line, where real sheets put them. */
function isEmptyItem(line: SheetLine, next: SheetLine | undefined): boolean {
  if (line.fenced || !EMPTY_ITEM.test(line.text)) return false;
  return next === undefined || next.text === '' || ITEM.test(next.text.trimStart());
}

/** Words that wait for others never reach a page. A line that goes on with the one before ("dans les années⏎à venir") is none. */
function withoutFiller(
  line: SheetLine,
  before: SheetLine | undefined,
  file: string,
  diagnostics: Diagnostic[],
): SheetLine {
  if (line.fenced || line.text === '') return line;
  const lead = LEAD.exec(line.text)?.[0] ?? '';
  const opensBlock = lead.trim() !== '' || before === undefined || before.fenced || BEFORE_BLOCK.test(before.text);
  const { text, filler } = cutFiller(line.text.slice(lead.length), opensBlock);
  if (filler === null) return line;
  const place = { file, line: line.number, column: line.removed + lead.length + 1 };
  diagnostics.push(createDiagnostic('filler-text', place, { words: cutQuote(filler) }));
  const kept = text.trim() === '' ? lead.replace(/^\s*(?:[-*+•>]\s+|\d{1,3}[.)]\s+|#{1,6}\s+)+$/, '') : lead + text;
  return { ...line, text: kept };
}
