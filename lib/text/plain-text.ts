import type { Nodes } from 'mdast';
import { remark } from 'remark';

const processor = remark().freeze();
/** Text without any of these is the same in Markdown and out of it, line breaks aside. */
const MARKUP = /[*_`[\]<>\\&#~|]|^\s*(?:[-+]|\d+[.)])\s|^\s*[-=]{2,}\s*$/m;
const TAG = /<!--|-->|<\/?[a-zA-Z][^<>]*>/g;
const BREAK = /<br\s*\/?>|<\/?(?:p|div|li|ul|ol|h[1-6]|tr)\b[^<>]*>/gi;

/**
 * Gives all the words of a piece of Markdown without its markup: one line per paragraph, item or title.
 * HTML tags go, the words between them stay. Synchronous and pure.
 */
export function toPlainText(markdown: string): string {
  const trimmed = markdown.trim();
  if (!MARKUP.test(trimmed)) return trimmed.replace(/[ \t]*\n\s*/g, (gap) => (gap.split('\n').length > 2 ? '\n' : ' '));
  const lines: string[] = [];
  collect(processor.parse(trimmed), lines);
  return lines
    .map((line) => line.replace(/[ \t\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

const FLOW_PARENTS = new Set(['root', 'blockquote', 'listItem']);

/** Adds the text of a node: a block starts a new line, a piece of a sentence continues the last one. */
function collect(node: Nodes, lines: string[], parent = 'root'): void {
  const add = (text: string) => {
    const [first = '', ...more] = text.split('\n');
    lines.push((lines.pop() ?? '') + first, ...more);
  };
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      lines.push('');
      for (const child of node.children) collect(child, lines, node.type);
      break;
    case 'code':
      lines.push(...node.value.split('\n'), '');
      break;
    case 'html':
      if (FLOW_PARENTS.has(parent)) lines.push('');
      add(stripTags(node.value));
      break;
    case 'text':
    case 'inlineCode':
      add(node.value.replace(/\n/g, ' '));
      break;
    case 'break':
      add('\n');
      break;
    case 'image':
    case 'imageReference':
      add(node.alt ?? '');
      break;
    case 'definition':
      break;
    default:
      if ('children' in node) for (const child of node.children) collect(child, lines, node.type);
  }
}

/** Words of raw HTML, with a line break where a block or `<br/>` stood. */
export function stripTags(html: string): string {
  return (
    html
      .replace(BREAK, '\n')
      // An address between angle brackets is words, even where a tag begins the paragraph.
      .replace(/<(https?:[^<>\s]*)>/gi, '$1')
      .replace(TAG, '')
      .replace(/&nbsp;/g, '\u00A0')
      .replace(/&amp;/g, '&')
  );
}
