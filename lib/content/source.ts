import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describeSystemError } from '@/lib/disk/describe-system-error.mjs';
import { mapReferenceTables, REFERENCE_TABLES, type ReferenceTableName } from '@/lib/model/reference/registry';

/** A content file, not yet decoded. `path` is relative to the content folder, with forward slashes. */
export interface ContentFile {
  path: string;
  bytes: Uint8Array;
}

/** A file, or a folder, that nothing reads, and what to do about it, in French. */
interface UnreadFile {
  path: string;
  reason: string;
  hint: string;
}

/** Everything the pipeline reads from disk. A reference table is the bundled file where the folder has none of its own. */
export interface ContentFiles extends Record<ReferenceTableName, ContentFile | null> {
  jobs: ContentFile[];
  trainings: ContentFile[];
  /** Null where the folder has no collection.yml. */
  collection: ContentFile | null;
  /** What stands in the folder and is not read. */
  unread: readonly UnreadFile[];
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

/** Reads every file of a content folder. Throws, in French, where the folder cannot be read, or a table is nowhere. */
export function readContentFiles(folder: string): ContentFiles {
  const [jobs, trainings] = [listSheets(folder, JOBS), listSheets(folder, TRAININGS)];
  return {
    jobs: jobs.map((path) => readRequired(folder, path)),
    trainings: trainings.map((path) => readRequired(folder, path)),
    collection: readOptional(folder, COLLECTION),
    unread: listUnread(folder, new Set([...KNOWN_FILES, ...jobs, ...trainings])),
    ...mapReferenceTables((_, name) => {
      const own = readOptional(folder, REFERENCE_TABLES[name].path);
      return (
        own ?? (name === IMPORTED_ONLY ? null : { path: REFERENCE_TABLES[name].path, bytes: readBundledTable(name) })
      );
    }),
  };
}

/** The one table that the bundled content does not have. */
const IMPORTED_ONLY = 'romeAppellations' satisfies ReferenceTableName;

/**
 * Bytes of a reference table of the bundled content.
 * @throws in French where it is missing or empty: without it a page would leave out in silence what the table says (a wage under the SMIC,
 * a job that a law reserves)
 */
export function readBundledTable(name: ReferenceTableName): Uint8Array {
  const { path } = REFERENCE_TABLES[name];
  const file = readOptional(bundledFolder(), path);
  if (file && file.bytes.length > 0) return file.bytes;
  throw new Error(
    `La table « ${join(bundledFolder(), path)} » ${file ? 'est vide' : 'manque'} : rien n’est changé. Remettez-la (git checkout ${BUNDLED}/referentiels), puis relancez.`,
  );
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
  if (!existsSync(/*turbopackIgnore: true*/ folder))
    throw new Error(`Le dossier de contenu « ${folder} » n’existe pas.`);
  return listFolder(folder, name)
    .filter((file) => isSheetName(file) && isFile(folder, `${name}/${file}`))
    .map((file) => `${name}/${file}`)
    .sort();
}

/** Names of what a sub-folder holds, hidden files and README left out. */
function listFolder(folder: string, name: string): string[] {
  const path = join(folder, name);
  if (!existsSync(/*turbopackIgnore: true*/ path)) return [];
  try {
    return readdirSync(/*turbopackIgnore: true*/ path).filter((file) => !/^(?:\.|readme\.[a-z]+$)/i.test(file));
  } catch (cause) {
    throw unreadable('dossier', path, cause);
  }
}

function isSheetName(name: string): boolean {
  return /\.md$/i.test(name);
}

/** True for a file, or a link to one: a pipe or a device would be waited for without an end. */
function isFile(folder: string, path: string): boolean {
  return statSync(/*turbopackIgnore: true*/ join(folder, path), { throwIfNoEntry: false })?.isFile() === true;
}

const SHEET_FOLDERS: readonly string[] = [JOBS, TRAININGS];
const REFERENCE_FOLDER = 'referentiels';
const FOLDERS = [...SHEET_FOLDERS, REFERENCE_FOLDER];
const KNOWN_FILES = new Set<string>([
  COLLECTION,
  LEGAL_NOTICE,
  'LICENSE.md',
  'LICENCE.md',
  'LICENSE.txt',
  ...Object.values(REFERENCE_TABLES).map(({ path }) => path),
]);
/** What holds words or data, and may have been meant for the site. */
const MEANT = /\.(?:md|mdx|markdown|mdown|mkd|txt|text|docx?|odt|rtf|csv|tsv|xlsx?|ods|ya?ml)$/i;

/** Files and folders that look meant for the site, in its folders and at the top, and that are not among those it reads. */
function listUnread(folder: string, read: ReadonlySet<string>): UnreadFile[] {
  const inFolders = FOLDERS.flatMap((name) => listFolder(folder, name).map((file) => `${name}/${file}`));
  const atTop = listFolder(folder, '.').filter((name) => !FOLDERS.includes(name));
  return [...inFolders, ...atTop]
    .filter((path) => !read.has(path) || !isFile(folder, path))
    .flatMap((path) => describeUnread(folder, path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function describeUnread(folder: string, path: string): UnreadFile[] {
  const [place = '', name] = path.split('/');
  const isSheets = name !== undefined && SHEET_FOLDERS.includes(place);
  const state = statSync(/*turbopackIgnore: true*/ join(folder, path), { throwIfNoEntry: false });
  if (state?.isDirectory() && !KNOWN_FILES.has(path)) {
    const sheets = countSheets(folder, path);
    if (sheets === 0) return [];
    const reason = `ce dossier contient ${sheets} fichier${sheets > 1 ? 's' : ''}, que rien ne lit`;
    return [
      {
        path,
        reason,
        hint: isSheets ? `Rangez les fiches dans ${place}/ même.` : 'Rangez les fiches dans metiers/ ou formations/.',
      },
    ];
  }
  if (!state?.isFile()) {
    return [
      {
        path,
        reason: 'ce n’est pas un fichier ordinaire',
        hint: 'Remplacez-le par le fichier lui-même, ou retirez-le.',
      },
    ];
  }
  if (!MEANT.test(path)) return [];
  if (isSheets)
    return [{ path, reason: 'une fiche finit par « .md »', hint: 'Renommez-le, ou retirez-le du dossier.' }];
  const hint =
    name === undefined
      ? 'Une fiche va dans metiers/ ou formations/ ; content/README.md nomme les autres fichiers.'
      : 'content/README.md nomme les fichiers de ce dossier.';
  return [{ path, reason: 'son nom n’est pas de ceux que le site connaît ici', hint }];
}

/** How many files with words a folder holds, at any depth; links to folders are not followed. */
function countSheets(folder: string, path: string): number {
  return readdirSync(/*turbopackIgnore: true*/ join(folder, path), { withFileTypes: true, recursive: true }).filter(
    (entry) => !entry.isDirectory() && !entry.name.startsWith('.') && MEANT.test(entry.name),
  ).length;
}

function readRequired(folder: string, path: string): ContentFile {
  try {
    return { path, bytes: readFileSync(/*turbopackIgnore: true*/ join(folder, path)) };
  } catch (cause) {
    throw unreadable('fichier', join(folder, path), cause);
  }
}

function unreadable(what: string, path: string, cause: unknown): Error {
  const reason = describeSystemError(cause, false);
  return new Error(`Le ${what} « ${path} » est illisible : ${reason}. Rien n’est changé.`, { cause });
}

function readOptional(folder: string, path: string): ContentFile | null {
  return isFile(folder, path) ? readRequired(folder, path) : null;
}
