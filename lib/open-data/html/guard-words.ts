import { findField } from '@/lib/model/job-sheet/fields';

/**
 * Puts a backslash where Markdown or the reader of sheets would take words away: before `<mot` (a tag), `&mot;` (an entity), a link made by
 * accident, and a backslash that stands before a sign. Everything else stays as it is.
 */
export function guardWords(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/<(?=[a-zA-Z/!?])/g, '\\<')
    .replace(/&(?=#?[a-zA-Z0-9]+;)/g, '\\&')
    .replace(/\](?=[(:])/g, '\\]');
}

/**
 * Guards the start of a paragraph: `#` would open a title, ``` a block of code, `>` a quotation, `2024.` a list, which loses its number,
 * and a bold label such as `**ID:**` a field of the sheet. A dash stays: official texts write their lists so.
 */
export function guardLineStart(line: string): string {
  const label = /^\*\*([^*]{1,60}?)\s*:?\s*\*\*/.exec(line)?.[1];
  if (label !== undefined && findField(label)) return line.replace(/^\*\*([^*]+)\*\*/, '$1');
  return line
    .replace(/^(?=#{1,6}(?:\s|$)|>|`{3}|~{3}|[-=]{2,}\s*$)/, '\\')
    .replace(/^((?:[-*+]\s+)*\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}
