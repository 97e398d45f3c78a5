import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mapReferenceTables, REFERENCE_TABLES, type ReferenceTableName } from '@/lib/model/reference/registry';

/** A content file, not yet decoded. `path` is relative to the content folder, with forward slashes. */
export interface ContentFile {
  path: string;
  bytes: Uint8Array;
}

/** Everything the pipeline reads from disk. A reference table is the bundled file where the folder has none of its own. */
export interface ContentFiles extends Record<ReferenceTableName, ContentFile | null> {
  jobs: ContentFile[];
  trainings: ContentFile[];
  /** Null where the folder has no collection.yml. */
  collection: ContentFile | null;
}

const BUNDLED = 'content';
const JOBS = 'metiers';
const TRAININGS = 'formations';
const COLLECTION = 'collection.yml';
const LEGAL_NOTICE = 'mentions-legales.md';

/** The content folder that CONTENT_DIR names, relative to the working directory; the bundled one by default. */
export function findContentFolder(): string {
  return resolve(/*turbopackIgnore: true*/ process.cwd(), process.env.CONTENT_DIR || BUNDLED);
}

/** Reads every file of a content folder. Throws, in French, where the folder cannot be read. */
export function readContentFiles(folder: string): ContentFiles {
  return {
    jobs: listSheets(folder, JOBS).map((path) => readRequired(folder, path)),
    trainings: listSheets(folder, TRAININGS).map((path) => readRequired(folder, path)),
    collection: readOptional(folder, COLLECTION),
    ...mapReferenceTables(({ path }) => readOptional(folder, path) ?? readOptional(bundledFolder(), path)),
  };
}

/** Bytes of a reference table of the bundled content; empty where it has none. */
export function readBundledTable(name: ReferenceTableName): Uint8Array {
  return readOptional(bundledFolder(), REFERENCE_TABLES[name].path)?.bytes ?? new Uint8Array();
}

/** Bytes of the legal notice: the folder's own, else the bundled one, else none. */
export function readLegalNoticeFile(folder: string): Uint8Array {
  const file = readOptional(folder, LEGAL_NOTICE) ?? readOptional(bundledFolder(), LEGAL_NOTICE);
  return file?.bytes ?? new Uint8Array();
}

/** A text that changes when a file of the folder is added, removed or written: sizes and times, no content. */
export function describeFolderState(folder: string): string {
  const paths = [
    ...listSheets(folder, JOBS),
    ...listSheets(folder, TRAININGS),
    COLLECTION,
    ...Object.values(REFERENCE_TABLES).map(({ path }) => path),
  ];
  return paths
    .map((path) => {
      const state = statSync(/*turbopackIgnore: true*/ join(folder, path), { throwIfNoEntry: false });
      return `${path} ${state?.size ?? '-'} ${state?.mtimeMs ?? '-'}`;
    })
    .join('\n');
}

function bundledFolder(): string {
  return resolve(/*turbopackIgnore: true*/ process.cwd(), BUNDLED);
}

/** Markdown files of a sub-folder, sorted, README and hidden files left out; none where there is no such sub-folder. */
function listSheets(folder: string, name: string): string[] {
  const path = join(folder, name);
  if (!existsSync(/*turbopackIgnore: true*/ path)) {
    if (!existsSync(/*turbopackIgnore: true*/ folder))
      throw new Error(`Le dossier de contenu « ${folder} » n’existe pas.`);
    return [];
  }
  try {
    return readdirSync(/*turbopackIgnore: true*/ path, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && /\.md$/i.test(entry.name) && !/^(\.|readme\.md$)/i.test(entry.name))
      .map((entry) => `${name}/${entry.name}`)
      .sort();
  } catch (cause) {
    throw new Error(`Le dossier « ${path} » est illisible.`, { cause });
  }
}

function readRequired(folder: string, path: string): ContentFile {
  try {
    return { path, bytes: readFileSync(/*turbopackIgnore: true*/ join(folder, path)) };
  } catch (cause) {
    throw new Error(`Le fichier « ${join(folder, path)} » est illisible.`, { cause });
  }
}

function readOptional(folder: string, path: string): ContentFile | null {
  return existsSync(/*turbopackIgnore: true*/ join(folder, path)) ? readRequired(folder, path) : null;
}
