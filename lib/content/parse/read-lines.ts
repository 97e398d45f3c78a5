/** A line of a sheet, indentation removed. */
export interface SheetLine {
  /** Number in the file, from 1. */
  number: number;
  /** Spaces removed from the start: the column of the first kept character is `removed + 1`. */
  removed: number;
  text: string;
  /** True between code fences: nothing in it is a title, a field or a list. */
  fenced: boolean;
}

/** Indentation that real sheets carry over from the XML they were made from. */
const XML_INDENT = 12;
/** A nested list item stands at most this much deeper than the line before. */
const DEEPEST_STEP = 5;
const LIST_ITEM = /^[-*+•] |^\d{1,3}[.)] /;
/** "```mots```" is code in a line. */
const FENCE = /^(`{3,}(?!.*`)|~{3,})/;

/**
 * Cuts text into lines and removes the indentation that Markdown would take for code. Nested lists keep their
 * nesting and fenced code its spaces. `firstLine` is the file line of the first one.
 */
export function readLines(text: string, firstLine: number): SheetLine[] {
  const read = lineReader();
  return text.split('\n').map((raw, index) => ({ number: firstLine + index, ...read(raw) }));
}

/** The same, line after line: takes each line of a text in its order. */
export function lineReader(): (raw: string) => Omit<SheetLine, 'number'> {
  let fence: { mark: string; removed: number; inList: boolean } | null = null;
  /** Raw indentation of the list being read, and how deep its last line was kept; null outside a list. */
  let list: { base: number; depth: number } | null = null;

  return (raw) => {
    const expanded = raw.includes('\t') ? raw.replace(/^[\t ]+/, (space) => space.replace(/\t/g, '    ')) : raw;
    const indent = expanded.length - expanded.trimStart().length;

    // The end of a list item ends the code in it.
    if (fence?.inList && list && expanded.trim() !== '' && indent <= list.base) fence = null;
    if (fence) {
      const removed = Math.min(indent, fence.removed);
      const line = { removed, text: expanded.slice(removed), fenced: true };
      if (closesFence(expanded.trim(), fence.mark)) fence = null;
      return line;
    }
    const content = expanded.trim();
    if (content === '') return { removed: indent, text: '', fenced: false };

    const opening = FENCE.exec(content)?.[1];
    const kept = keptIndent(indent, content);
    if (opening) fence = { mark: opening, removed: indent - kept, inList: list !== null };
    if (opening) return { removed: indent - kept, text: ' '.repeat(kept) + content, fenced: true };
    return { removed: indent - kept, text: ' '.repeat(kept) + content, fenced: false };
  };

  function keptIndent(indent: number, content: string): number {
    const isItem = LIST_ITEM.test(content);
    if (list && indent >= list.base && indent - list.base <= list.depth + DEEPEST_STEP) {
      const kept = indent - list.base;
      if (isItem || kept > 0) {
        list.depth = kept;
        return kept;
      }
    }
    list = isItem ? { base: indent, depth: 0 } : null;
    return 0;
  }
}

/** True for the line that ends code which `mark` opened: the same sign, at least as often, and nothing else. */
export function closesFence(line: string, mark: string): boolean {
  return line.startsWith(mark) && line.replaceAll(mark.charAt(0), '') === '';
}

/** True where a line carries the indentation of a converted sheet: its `##` are sub-headings, not sections. */
export function isFromXml(line: SheetLine): boolean {
  return line.removed >= XML_INDENT;
}
