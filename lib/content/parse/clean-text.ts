import { isUtf8 } from 'node:buffer';

/** Bytes of a file as text, or where the first byte that is not UTF-8 stands. */
export type DecodedText = { ok: true; text: string } | { ok: false; line: number; column: number };

/**
 * Decodes a file. Takes its bytes; gives text without byte-order mark, with `\n` line ends, composed accents (NFC),
 * and without control characters, soft hyphens and zero-width spaces. Lines keep their numbers. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (!isUtf8(bytes)) return { ok: false, ...findInvalidByte(bytes) };
  return { ok: true, text: cleanText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')) };
}

/** The part of `decodeText` that works on text: the same cleaning, for text that is already decoded. */
export function cleanText(text: string): string {
  return (
    text
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2060\uFEFF]/g, '')
      .normalize('NFC')
  );
}

/** Replaces every kind of space by a plain one, and trims: for names, labels and titles. */
export function tidyLabel(text: string): string {
  // `\s` holds every kind of space, non-breaking ones too; most labels need no change.
  return /\s\s|[^\S ]|^\s|\s$/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** Line by line, the first one that does not decode: a line break is never inside a UTF-8 sequence. */
function findInvalidByte(bytes: Uint8Array): { line: number; column: number } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  for (let end = 0; end <= bytes.length; end++) {
    if (end < bytes.length && bytes[end] !== 0x0a) continue;
    for (let length = 1; length <= end - start; length++) {
      if (decodes(decoder, bytes.subarray(start, end))) break;
      const head = bytes.subarray(start, start + length);
      if (decodes(decoder, head)) continue;
      // A sequence may need up to three more bytes to be complete.
      const completed = [1, 2, 3].some((more) => decodes(decoder, bytes.subarray(start, start + length + more)));
      if (!completed) return { line, column: new TextDecoder().decode(head).length };
    }
    line++;
    start = end + 1;
  }
  return { line: 1, column: 1 };
}

function decodes(decoder: TextDecoder, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
