import { createHash } from 'node:crypto';
import { z } from 'zod';

/** File that tells a folder made by the import from any other, and remembers what it wrote. */
export const MANIFEST_FILE = '.import.json';

const manifestSchema = z.object({ format: z.literal(1), files: z.record(z.string(), z.string()) });

/** Paths that an import wrote, each with the SHA-256 of its bytes: what tells a sheet edited by hand. */
export type Manifest = Map<string, string>;

/** Reads a manifest; null where the text is not one. */
export function parseManifest(text: string): Manifest | null {
  try {
    return new Map(Object.entries(manifestSchema.parse(JSON.parse(text)).files));
  } catch {
    return null;
  }
}

/** Writes a manifest, paths in order and no date: the same import gives the same bytes. */
export function writeManifest(manifest: Manifest): string {
  const files = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ format: 1, files }, null, 1)}\n`;
}

/** SHA-256 of the bytes of a file, in hexadecimal. */
export function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
