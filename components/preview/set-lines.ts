import { fontCharacters, type PictureFont } from '@/lib/build/assets/fonts';
import widths from './text-widths.json';

const POSITIONS: ReadonlyMap<string, number> = new Map([...fontCharacters].map((sign, index) => [sign, index]));

/** Text in lines, with the size at which they fit. */
export interface SetText {
  lines: readonly string[];
  size: number;
  /** From one line to the next. */
  pitch: number;
}

interface Room {
  font: PictureFont;
  width: number;
  height: number;
  /** Tried one after the other, the largest first. */
  sizes: readonly number[];
  /** Height of a line for its size. */
  leading?: number;
}

/**
 * Sets a text in the largest size in which it fits its room. In the smallest, what does not fit is cut after a word, with « … ».
 * @param text with the spaces of French typography: a no-break space parts no words
 */
export function setLines(text: string, { font, width, height, sizes, leading = 1.12 }: Room): SetText {
  const settings = sizes.map((size) => ({
    size,
    pitch: Math.round(size * leading),
    lines: breakLines(text, (words) => measureText(words, font) * size <= width),
  }));
  const fitting = settings.find(
    ({ lines, pitch, size }) =>
      lines.length * pitch <= height && lines.every((line) => measureText(line, font) * size <= width),
  );
  if (fitting) return fitting;
  const smallest = settings.at(-1) ?? { size: 0, pitch: 1, lines: [] };
  const most = Math.max(1, Math.floor(height / smallest.pitch));
  if (smallest.lines.length <= most) return smallest;
  const last = cutLine(`${smallest.lines[most - 1]}…`, (line) => measureText(line, font) * smallest.size <= width);
  return { ...smallest, lines: [...smallest.lines.slice(0, most - 1), last] };
}

/** Width of a line for a size of 1. A sign that the fonts do not have counts as a wide one. @internal exported for its tests */
export function measureText(text: string, font: PictureFont): number {
  const known: readonly number[] = widths[font];
  const total = [...text].reduce((sum, sign) => sum + (known[POSITIONS.get(sign) ?? -1] ?? 1000), 0);
  return total / 1000;
}

function breakLines(text: string, fits: (words: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return line === '' ? lines : [...lines, line];
}

/** Takes the last words away until the line fits with its « … ». */
function cutLine(line: string, fits: (line: string) => boolean): string {
  const words = line.slice(0, -1).split(' ');
  while (words.length > 1 && !fits(`${words.join(' ')}…`)) words.pop();
  return `${words.join(' ').replace(/[,;:\s]+$/u, '')}…`;
}
