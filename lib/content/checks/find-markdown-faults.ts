import { QUICK_LOOK, RAW_MARKS, UNSEEN } from '@/lib/content/checks/markdown-marks';
import { closesFence, readLines, type SheetLine } from '@/lib/content/parse/read-lines';
import { createDiagnostic } from '@/lib/diagnostics/create-diagnostic';
import type { Diagnostic } from '@/lib/diagnostics/diagnostic';
import { isWebAddress } from '@/lib/text/is-web-address';
import { toSafeHtml } from '@/lib/text/safe-html';
import { cutQuote } from '@/lib/text/shorten';

const LINK = /\]\(\s*(<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(\s*\)|\s+["'(])?/g;
/** Pages show the words of an image: its address leads nowhere, and nobody follows it. */
const IMAGE = /(!\[[^\]]*\])(\([^()]*\))/g;
const OPEN_TAG = /<[a-z][^<>]*$/i;
const FENCE_WORDS = { where: 'derrière « ``` »', hint: 'Écrivez ces mots dans le bloc de code, ou avant lui.' };
const EMPHASIS = /(?:\*\*|__)\s?\S{0,40}/;
const WHOLE_BOLD = /\*\*[^\s*](?:[^*]*[^\s*])?\*\*/g;
const RAW_BOLD = {
  what: 'Du gras jamais ouvert ou jamais fermé',
  hint: 'Écrivez « **mots** », sans espace contre les signes ; un nom de programme se met entre deux « ` ».',
};
const UNCLOSED_CODE = {
  what: 'Un bloc de code jamais fermé',
  hint: 'Fermez-le par une ligne « ``` », seule ; sinon, tout ce qui suit en fait partie, titres compris.',
};
const LOOKS_LIKE_ADDRESS = /:|\/|^www\./;
const MAIL = /^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/i;

/** Points at marks that a page would show as they are, at words that it would not show, and at links that lead nowhere. Takes cleaned text, its file and the first line of its body. */
export function findMarkdownFaults(text: string, file: string, bodyLine: number): Diagnostic[] {
  const body = text.split('\n').slice(bodyLine - 1);
  const lines = readLines(body.join('\n'), bodyLine);
  const { outside, found } = findCode(lines, file);
  return [
    ...found,
    ...outside.flatMap(({ number }) => {
      const index = number - bodyLine;
      const source = body[index] ?? '';
      return findInLine(OPEN_TAG.test(source) ? source + readTagEnd(body.slice(index + 1)) : source, file, number);
    }),
    ...findRawEmphasis(outside, file),
  ];
}

/** Sets the lines of code apart: what stands behind its first mark is not shown, and where it is never closed the sheet ends there. */
function findCode(lines: readonly SheetLine[], file: string): { outside: SheetLine[]; found: Diagnostic[] } {
  const outside: SheetLine[] = [];
  const found: Diagnostic[] = [];
  let code: { line: number; mark: string } | null = null;
  for (const source of lines) {
    const { text, number: line, removed } = source;
    if (!source.fenced) {
      code = null;
      outside.push(source);
    } else if (code) {
      if (closesFence(text.trim(), code.mark)) code = null;
    } else {
      const [, mark = '', words = ''] = /^\s*(`+|~+)\s*(.*)$/.exec(text) ?? [];
      code = { line, mark };
      if (words !== '') {
        const column = removed + text.length - words.length + 1;
        found.push(
          createDiagnostic('unread-words', { file, line, column }, { words: cutQuote(words), ...FENCE_WORDS }),
        );
      }
    }
  }
  if (code) found.push(createDiagnostic('raw-mark', { file, line: code.line }, { words: code.mark, ...UNCLOSED_CODE }));
  return { outside, found };
}

/** Marks of bold that the page shows, since they have no other half or stand beside a space: each paragraph that has some is rendered. */
function findRawEmphasis(lines: readonly SheetLine[], file: string): Diagnostic[] {
  const paragraphs: SheetLine[][] = [[]];
  for (const line of lines) {
    if (line.text === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.flatMap((paragraph) => {
    const markdown = paragraph.map(({ text }) => text).join('\n');
    if (!EMPHASIS.test(markdown.replace(WHOLE_BOLD, ''))) return [];
    const shown = toSafeHtml(markdown).replace(/<code>[^<]*<\/code>|<[^<>]*>/g, '');
    const words = EMPHASIS.exec(shown)?.[0];
    const source = words && (paragraph.find(({ text }) => text.includes(words)) ?? paragraph[0]);
    if (!words || !source) return [];
    const place = { file, line: source.number, column: source.removed + Math.max(0, source.text.indexOf(words)) + 1 };
    return [createDiagnostic('raw-mark', place, { words: cutQuote(words), ...RAW_BOLD })];
  });
}

/** The end of a tag that goes on below its line, in the paragraph. */
function readTagEnd(below: readonly string[]): string {
  const end = below.findIndex((line) => line.trim() === '' || line.includes('>'));
  const last = below[end] ?? '';
  return last.includes('>') ? ` ${[...below.slice(0, end), last.slice(0, last.indexOf('>') + 1)].join(' ')}` : '';
}

function findInLine(source: string, file: string, line: number): Diagnostic[] {
  if (!QUICK_LOOK.test(source)) return [];
  const shown = source.includes('`') ? source.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length)) : source;
  const marks = RAW_MARKS.flatMap(({ pattern, what, hint, within }) => {
    const match = within && !within.test(shown) ? null : pattern.exec(shown);
    if (!match) return [];
    const values = { what, words: cutQuote(match[0]), hint };
    return [createDiagnostic('raw-mark', { file, line, column: match.index + 1 }, values)];
  });
  const unseen = UNSEEN.flatMap(({ pattern, where, hint }) =>
    [...shown.matchAll(pattern)].map((match) => {
      const words = match[1] ?? match[0];
      const column = match.index + match[0].indexOf(words) + 1;
      return createDiagnostic('unread-words', { file, line, column }, { words: cutQuote(words), where, hint });
    }),
  );
  return [...marks, ...unseen, ...findDeadLinks(shown, file, line)];
}

function findDeadLinks(shown: string, file: string, line: number): Diagnostic[] {
  if (!shown.includes('](')) return [];
  const followed = shown.replace(IMAGE, (_, words: string, address: string) => words + ' '.repeat(address.length));
  return [...followed.matchAll(LINK)].flatMap((match) => {
    const address = (match[1] ?? '').replace(/^<|>$/g, '');
    // Words in brackets beside words in brackets: no link.
    if (match[2] === undefined && !LOOKS_LIKE_ADDRESS.test(address)) return [];
    const isGood = isWebAddress(address) || MAIL.test(address) || /^[#/](?!\/)/.test(address);
    if (isGood && match[2] !== undefined) return [];
    const place = { file, line, column: match.index + 3 };
    return [createDiagnostic('dead-address', place, { address: cutQuote(address) })];
  });
}
