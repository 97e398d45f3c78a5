import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes of a text in UTF-8, as is and compressed: gzip level 6 (what `next start` does), brotli quality 11 (files compressed ahead). */
export function compressedSize(text: string): { raw: number; gzip: number; brotli: number } {
  const bytes = Buffer.from(text);
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 6 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
}
