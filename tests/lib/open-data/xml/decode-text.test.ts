import { describe, expect, it } from 'vitest';
import { decodeText } from '@/lib/open-data/xml/decode-text';
import { collect } from '@/tests/builders/official-xml';

const decode = async (...pieces: Uint8Array[]) => (await collect(decodeText(pieces, 'fiches.xml'))).join('');
const bytes = (...values: (string | number)[]) =>
  Buffer.concat(values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.of(value))));

describe('decodeText', () => {
  it('decodes UTF-8 cut in the middle of a letter', async () => {
    const all = bytes('<a>é€</a>');
    expect(await decode(all.subarray(0, 4), all.subarray(4, 6), all.subarray(6))).toBe('<a>é€</a>');
  });

  it('follows the encoding of the first line', async () => {
    expect(await decode(bytes('<?xml version="1.0" encoding="ISO-8859-1"?><a>', 0xe9, '</a>'))).toContain('<a>é</a>');
    expect(await decode(Buffer.from('\uFEFF<a>é</a>', 'utf16le'))).toContain('<a>é</a>');
  });

  it.each([
    ['a ZIP archive', [bytes('PK', 3, 4)], /archive ZIP/],
    ['an unknown encoding', [bytes('<?xml version="1.0" encoding="ebcdic-x"?>')], /« ebcdic-x » n’est pas connu/],
    ['bytes that are not UTF-8', [bytes('<a>\n\n', 0xe9, 'l</a>\n')], /fiches\.xml:3:1 /],
    ['such bytes in a later piece', [bytes('<a>\n'), bytes('b\n', 0xff, '\n')], /fiches\.xml:3:1 /],
    ['a file cut in a letter', [bytes('<a>\n', 0xc3)], /UTF-8/],
  ])('refuses %s', async (_, pieces, message) => {
    await expect(decode(...pieces)).rejects.toThrow(message);
  });
});
