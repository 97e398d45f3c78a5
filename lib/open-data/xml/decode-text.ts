import { UnreadableInput } from '@/lib/open-data/unreadable-input';

const BEFORE_DECLARATION = /^<\?xml[^>]*?encoding=["']([A-Za-z0-9._-]+)["']/;
const LINE_FEED = 0x0a;

/**
 * Decodes the bytes of an XML file piece by piece: UTF-8, or the encoding that its first line names.
 * @param file name for messages
 * @throws {UnreadableInput} for a ZIP archive, an unknown encoding, or bytes that are not in the encoding (with their line)
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  file: string,
): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let line = 1;
  for await (const piece of bytes) {
    decoder ??= chooseDecoder(piece, file);
    yield decode(decoder, piece, { file, line });
    for (const byte of piece) if (byte === LINE_FEED) line += 1;
  }
  if (decoder) yield decode(decoder, undefined, { file, line });
}

function chooseDecoder(start: Uint8Array, file: string): TextDecoder {
  if (start[0] === 0x50 && start[1] === 0x4b && start[2] === 0x03) {
    throw new UnreadableInput(
      file,
      'C’est une archive ZIP.',
      'Décompressez-la et donnez le fichier .xml qu’elle contient.',
    );
  }
  const utf16 =
    start[0] === 0xff && start[1] === 0xfe ? 'utf-16le' : start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : null;
  const declared = BEFORE_DECLARATION.exec(
    new TextDecoder('latin1').decode(start.subarray(0, 200)).replace(/^\u00EF\u00BB\u00BF/, ''),
  )?.[1];
  const label = utf16 ?? declared ?? 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new UnreadableInput(file, `L’encodage « ${label} » n’est pas connu.`, 'Enregistrez le fichier en UTF-8.', {
      line: 1,
      column: 1,
    });
  }
}

function decode(decoder: TextDecoder, piece: Uint8Array | undefined, place: { file: string; line: number }): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    const line = place.line + (piece ? countLinesBeforeFault(piece, decoder.encoding) : 0);
    throw new UnreadableInput(
      place.file,
      `Des octets ne sont pas du texte en ${decoder.encoding.toUpperCase()}.`,
      'Enregistrez le fichier en UTF-8, ou déclarez son encodage sur sa première ligne : <?xml version="1.0" encoding="…"?>.',
      { line, column: 1 },
    );
  }
}

/** Lines of a piece before the first one that does not decode; a sequence cut at the start of the piece is not the fault. */
function countLinesBeforeFault(piece: Uint8Array, encoding: string): number {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let lines = 0;
  let start = piece.findIndex((byte) => (byte & 0xc0) !== 0x80);
  for (let end = Math.max(0, start); end <= piece.length; end += 1) {
    if (end < piece.length && piece[end] !== LINE_FEED) continue;
    try {
      decoder.decode(piece.subarray(start, end));
    } catch {
      return lines;
    }
    start = end;
    lines += 1;
  }
  return Math.max(0, lines - 1);
}
