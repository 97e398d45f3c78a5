import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { formatNumber } from '@/lib/text/format-number';

/**
 * How large a sheet may be, many times what the longest real one needs (15,000 characters, lines of 2,600, 43 titles, 56 marks in a
 * paragraph). Readers and pages may then take for granted that no work grows without an end.
 */
const MOST = { characters: 500_000, lines: 20_000, line: 20_000, titles: 500, depth: 20, marks: 500 } as const;

const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)))+/;
const CONTAINER = />|[-*+]|\d{1,9}[.)]/g;
const MARKS = /[*_[\]<`~&]/g;

/**
 * Finds the first thing of a sheet that goes beyond what the site can handle. Takes cleaned text and the file's name for messages.
 * @returns an error that names the line; null for a sheet of any ordinary size
 */
export function findExcess(text: string, file: string): Diagnostic | null {
  const report = (line: number, what: string, limit: number) =>
    createDiagnostic('beyond-limit', { file, line }, { what, limit: formatNumber(limit) });
  if (text.length > MOST.characters) return report(1, 'le fichier compte trop de signes', MOST.characters);
  const lines = text.split('\n');
  if (lines.length > MOST.lines) return report(MOST.lines + 1, 'le fichier compte trop de lignes', MOST.lines);
  let titles = 0;
  let marks = 0;
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    if (line.length > MOST.line) return report(number, 'cette ligne compte trop de signes', MOST.line);
    if (/^\s{0,64}#/.test(line) && ++titles > MOST.titles)
      return report(number, 'la fiche compte trop de titres', MOST.titles);
    const depth = CONTAINERS.exec(line)?.[0].match(CONTAINER)?.length ?? 0;
    if (depth > MOST.depth) return report(number, 'trop de listes ou de citations sont l’une dans l’autre', MOST.depth);
    marks = line.trim() === '' ? 0 : marks + (line.match(MARKS)?.length ?? 0);
    if (marks > MOST.marks) return report(number, 'ce paragraphe compte trop de signes de mise en forme', MOST.marks);
  }
  return null;
}
