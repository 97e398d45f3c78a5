import { tidyLabel } from '@/lib/content/parse/clean-text';
import { isFromXml, readLines, type SheetLine } from '@/lib/content/parse/read-lines';
import { type FieldDefinition, findField } from '@/lib/model/job-sheet/fields';

/** A title of the sheet, with where it stands. */
export interface RawTitle {
  text: string;
  depth: number;
  line: number;
  /** True for an indented title of a converted sheet. */
  fromXml: boolean;
}

/** A labelled field: `**ID:** MET.17`, or `**Statuts possibles:**` and the list under it. */
export interface RawField {
  key: FieldDefinition['key'];
  label: string;
  value: string;
  items: { text: string; line: number; column: number }[];
  line: number;
  /** Where the value starts. */
  column: number;
  /** The line as written, for fields whose words belong on the page. */
  source: SheetLine;
}

/** A sheet cut into lines of three kinds. Text keeps its order; nothing is left out. */
export type RawBlock =
  | { kind: 'title'; title: RawTitle; source: SheetLine }
  | { kind: 'field'; field: RawField }
  | { kind: 'text'; source: SheetLine };

const TITLE = /^(#{1,6})[ \t\u00A0]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
const FIELD =
  /^\*\*([^*]{1,60}?)[\s\u00A0]*:[\s\u00A0]*\*\*[\s\u00A0]*(.*)$|^\*\*([^*]{1,60}?)\*\*[\s\u00A0]*:[\s\u00A0]*(.*)$/;
const ITEM = /^[-*+•][ \t\u00A0]+(.*)$/;

/** Cuts the body of a sheet. `firstLine` is the line of the file where the body starts. Pure; never throws. */
export function cutSheet(body: string, firstLine: number): RawBlock[] {
  const lines = readLines(body, firstLine);
  const blocks: RawBlock[] = [];
  for (let index = 0; index < lines.length; index++) {
    const source = lines[index];
    if (!source) continue;
    const title = source.fenced ? null : readTitle(source);
    const field = source.fenced ? null : readField(source);
    if (title) {
      blocks.push({ kind: 'title', title, source });
    } else if (field) {
      if (field.key === 'names' || field.value === '') index = readItems(lines, index, field);
      blocks.push({ kind: 'field', field });
    } else {
      blocks.push({ kind: 'text', source });
    }
  }
  return blocks;
}

function readTitle(source: SheetLine): RawTitle | null {
  const match = source.text.startsWith('#') ? TITLE.exec(source.text) : null;
  const text = tidyLabel(match?.[2] ?? '');
  if (!match?.[1] || text === '') return null;
  return { text, depth: match[1].length, line: source.number, fromXml: isFromXml(source) };
}

function readField(source: SheetLine): RawField | null {
  if (!source.text.startsWith('**')) return null;
  const match = FIELD.exec(source.text);
  const label = tidyLabel(match?.[1] ?? match?.[3] ?? '');
  const definition = findField(label);
  if (!match || !definition) return null;
  const value = match[2] ?? match[4] ?? '';
  const column = source.removed + source.text.length - value.length + 1;
  return { key: definition.key, label, value: tidyLabel(value), items: [], line: source.number, column, source };
}

/** Takes the list under a field; gives the index of the last line taken. Blank lines may stand before the list. */
function readItems(lines: readonly SheetLine[], start: number, field: RawField): number {
  let last = start;
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    if (line.text === '') continue;
    const match = line.fenced ? null : ITEM.exec(line.text.trimStart());
    if (!match) break;
    const text = match[1] ?? '';
    const column = line.removed + line.text.length - text.length + 1;
    if (tidyLabel(text) !== '') field.items.push({ text: tidyLabel(text), line: line.number, column });
    last = index;
  }
  return last;
}
