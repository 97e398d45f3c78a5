/** Bytes of the head of the file, and of what it says of each picture. */
const HEAD = 6;
const ENTRY = 16;

/**
 * Packs square PNG pictures of at most 255 px into one ICO file, which may hold PNG as they are.
 * @param pictures the best first
 */
export function packIco(pictures: readonly { size: number; png: Uint8Array }[]): Uint8Array {
  const table = Buffer.alloc(HEAD + ENTRY * pictures.length);
  table.writeUInt16LE(1, 2);
  table.writeUInt16LE(pictures.length, 4);
  let offset = table.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = HEAD + ENTRY * index;
    table.writeUInt8(size, at);
    table.writeUInt8(size, at + 1);
    table.writeUInt16LE(1, at + 4);
    table.writeUInt16LE(32, at + 6);
    table.writeUInt32LE(png.length, at + 8);
    table.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([table, ...pictures.map(({ png }) => png)]);
}
