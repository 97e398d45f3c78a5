import { foldWords } from '@/lib/text/fold-words';
import { WRITTEN_WORD } from '@/lib/text/join-signs';
import { stemOfWritten } from './body-parts';

/** Longest extract shown, marks of omission included. */
const MAX_EXTRACT = 90;
/** Words kept before the first one found. */
const WORDS_BEFORE = 3;

interface Word {
  start: number;
  end: number;
  /** Stem asked for that the word belongs to; empty for any other word. */
  found: string;
}

/**
 * Cuts out of a text the words around those that were found: the place where most of them stand together.
 * @param markdown text of a section
 * @param stems what was looked for
 * @returns at most 90 characters, cut between words, "…" where something is left out; empty where nothing is found
 */
export function findExtract(markdown: string, stems: ReadonlySet<string>): string {
  const text = withoutMarks(markdown);
  const initials = new Set([...stems].map((stem) => stem[0]));
  const words = [...text.matchAll(WRITTEN_WORD)].map((match): Word => {
    const [word] = match;
    const stem = word.startsWith('.') || initials.has(initialOf(word)) ? stemOfWritten(word) : '';
    return { start: match.index, end: match.index + word.length, found: stems.has(stem) ? stem : '' };
  });
  const room = MAX_EXTRACT - 2;
  let from = -1;
  let most = 0;
  words.forEach((word, at) => {
    if (!word.found) return;
    const together = new Set<string>();
    for (let next = at; next < words.length; next++) {
      const { end, found } = words[next] ?? word;
      if (end - word.start > room) break;
      if (found) together.add(found);
    }
    if (together.size > most) {
      most = together.size;
      from = at;
    }
  });
  if (from < 0) return '';
  return cutAround(text, words, from, room);
}

/** Grows from the word found within its sentence: to the other words found, a few words before, then as far as there is room. */
function cutAround(text: string, words: readonly Word[], from: number, room: number): string {
  const word = words[from];
  if (!word) return '';
  let first = from;
  let last = from;
  let { start } = word;
  let end = Math.min(word.end, start + room);
  const isInSentence = (gapStart: number, gapEnd: number) => !/[.!?\n]/.test(text.slice(gapStart, gapEnd));
  const growAfter = () => {
    const next = words[last + 1];
    if (!next || next.end - start > room || !isInSentence(end, next.start)) return false;
    end = next.end;
    last++;
    return true;
  };
  const growBefore = () => {
    const next = words[first - 1];
    if (!next || end - next.start > room || !isInSentence(next.end, start)) return false;
    start = next.start;
    first--;
    return true;
  };
  const within = words.slice(from).filter(({ found, end: until }) => found && until - word.start <= room);
  while (end < (within.at(-1)?.end ?? 0) && growAfter());
  for (let before = 0; before < WORDS_BEFORE && growBefore(); before++);
  while (growAfter());
  while (growBefore());
  // No half of "l'eau" at the end.
  while (last > from && /^[’']/.test(text.slice(end))) end = words[--last]?.end ?? end;
  const opens = start === 0 || /[.!?\n]\s*$/.test(text.slice(0, start));
  const closes = /^\s*(?:[.!?\n]|$)/.test(text.slice(end));
  return `${opens ? '' : '…'}${text.slice(start, end).replace(/\s+/g, ' ')}${closes ? '' : '…'}`;
}

/** First letter of a word, folded: most words of a text need no more to be told from those asked for. */
function initialOf(word: string): string {
  const letter = word[0] ?? '';
  return letter >= 'a' && letter <= 'z' ? letter : (foldWords(letter)[0] ?? '');
}

/** Plain words enough to quote: quick, where `toPlainText` parses the whole Markdown. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s*\(ID: FOR\.\d+\)/g, '')
    .replace(/^[ \t]*(?:#+|[-*+]|>)[ \t]+/gm, '')
    .replace(/\\(?=[^\w\s])|[*_`]{1,3}/g, '');
}
