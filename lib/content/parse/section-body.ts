import type { SheetLine } from '@/lib/content/parse/read-lines';

/** Body of a section as Markdown, with the places of its lines. */
export interface FramedSection {
  markdown: string;
  /** Line of the file where a line of the Markdown (from 0) stands. */
  lineAt(index: number): number;
}

/** Joins the lines of a section: blank lines at both ends go, the others stay. `titleLine` serves where it is empty. */
export function joinLines(lines: readonly SheetLine[], titleLine: number): FramedSection {
  let start = 0;
  let end = lines.length;
  while (start < end && lines[start]?.text === '') start++;
  while (end > start && lines[end - 1]?.text === '') end--;
  const kept = lines.slice(start, end);
  return { markdown: kept.map((line) => line.text).join('\n'), lineAt: (index) => kept[index]?.number || titleLine };
}

/** Takes away repeated blank lines, which mean nothing in Markdown outside code. */
export function collapseBlankLines(markdown: string): string {
  return /^(```|~~~)/m.test(markdown) ? markdown : markdown.replace(/\n{3,}/g, '\n\n');
}
