import { isUtf8 } from 'node:buffer';

/** Bytes of a file as text, or where the first byte that is not UTF-8 stands. */
export type DecodedText = { ok: true; text: string } | { ok: false; line: number; column: number };

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;
/** Soft hyphens, spaces without width, marks of direction. */
const UNSEEN = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same
const OTHER_SPACE = /[\u000B\u000C]/g;

/** Longer runs of spaces say nothing more, and cost a lot to every expression that meets them. */
const LONGEST_RUN = 64;
const LONG_RUN = new RegExp(`([ \\t\\u00A0])[ \\t\\u00A0]{${LONGEST_RUN},}`, 'g');

/**
 * Decodes a file. Takes its bytes; gives text without byte-order mark, with `\n` line ends, composed accents (NFC), runs of spaces that
 * have an end, and without control characters, soft hyphens, zero-width spaces and marks that turn the direction of writing.
 * Lines keep their numbers, but where a separator of lines or paragraphs of Unicode stood. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (!isUtf8(bytes)) return { ok: false, ...findInvalidByte(bytes) };
  return { ok: true, text: cleanText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')) };
}

/** The part of `decodeText` that works on text: the same cleaning, for text that is already decoded. */
export function cleanText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(OTHER_SPACE, ' ')
    .replace(CONTROL, '')
    .replace(UNSEEN, '')
    .replace(LONG_RUN, (run, first: string) => first.repeat(Math.min(run.length, LONGEST_RUN)))
    .normalize('NFC');
}

/** Replaces every kind of space by a plain one, and trims: for names, labels and titles. */
export function tidyLabel(text: string): string {
  // `\s` holds every kind of space, non-breaking ones too; most labels need no change.
  return /\s\s|[^\S ]|^\s|\s$/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** The first byte at which the file stops being UTF-8: whatever is before it decodes, whatever goes past it does not. */
function findInvalidByte(bytes: Uint8Array): { line: number; column: number } {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (startsAsUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const lines = new TextDecoder().decode(bytes.subarray(0, good), { stream: true }).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** True for the beginning of a UTF-8 text, cut anywhere. */
function startsAsUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
