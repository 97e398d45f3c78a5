import { lineReader } from '@/lib/content/parse/read-lines';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';

const OPEN = '<!--';
const CLOSE = '-->';

/**
 * Takes the comments (`<!-- … -->`) out of a Markdown text: they are for those who write, never for readers. Lines keep their numbers;
 * a comment between two backticks of one line, or between fences of code, is an example, and stays.
 * @returns the text, and an error for a comment that is never closed (the text then keeps it)
 */
export function removeComments(text: string, file: string): { text: string; diagnostics: Diagnostic[] } {
  if (!text.includes(OPEN)) return { text, diagnostics: [] };
  const lines = text.split('\n');
  const lastClose = lines.findLastIndex((line) => line.includes(CLOSE));
  const read = lineReader();
  const kept: string[] = [];
  /** Where the comment that is being read opens. */
  let opened: { line: number; column: number } | null = null;
  for (const [index, source] of lines.entries()) {
    let from = 0;
    if (opened) {
      const end = source.indexOf(CLOSE);
      from = end < 0 ? source.length : end + CLOSE.length;
      if (end >= 0) opened = null;
    }
    let line = '';
    const isCode = read(source.slice(from)).fenced;
    for (let at = isCode ? -1 : source.indexOf(OPEN, from); at >= 0; at = source.indexOf(OPEN, from)) {
      line += source.slice(from, at);
      // "<!-->" is a whole comment.
      const close = source.indexOf(CLOSE, at + 2);
      const end = close >= 0 ? close + CLOSE.length : index < lastClose ? source.length : at;
      const isInCode = line.split('`').length % 2 === 0;
      if (isInCode && (source[at + OPEN.length] === '`' || source.includes('`', end))) {
        line += OPEN;
        from = at + OPEN.length;
      } else {
        if (close < 0) opened = { line: index + 1, column: at + 1 };
        from = close < 0 ? source.length : end;
      }
    }
    kept.push(line + source.slice(from));
  }
  if (!opened) return { text: kept.join('\n'), diagnostics: [] };
  return { text, diagnostics: [createDiagnostic('unclosed-comment', { file, ...opened })] };
}
