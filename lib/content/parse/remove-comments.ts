import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';

const OPEN = '<!--';
const CLOSE = '-->';

/**
 * Takes the comments (`<!-- … -->`) out of a Markdown text: they are for those who write, never for readers. Lines keep their numbers;
 * a comment between two backticks of one line is an example, and stays.
 * @returns the text, and an error for a comment that is never closed (the text then keeps it)
 */
export function removeComments(text: string, file: string): { text: string; diagnostics: Diagnostic[] } {
  const kept: string[] = [];
  let from = 0;
  for (let at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, from)) {
    const lineStart = text.lastIndexOf('\n', at) + 1;
    if ((text.slice(lineStart, at).split('`').length - 1) % 2 === 1) {
      kept.push(text.slice(from, at + OPEN.length));
      from = at + OPEN.length;
      continue;
    }
    // "<!-->" is a whole comment.
    const end = text.indexOf(CLOSE, at + 2);
    if (end < 0) {
      const place = { file, line: text.slice(0, at).split('\n').length, column: at - lineStart + 1 };
      return { text, diagnostics: [createDiagnostic('unclosed-comment', place)] };
    }
    kept.push(text.slice(from, at), text.slice(at, end).replace(/[^\n]+/g, ''));
    from = end + CLOSE.length;
  }
  return { text: from === 0 ? text : kept.join('') + text.slice(from), diagnostics: [] };
}
