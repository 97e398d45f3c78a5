import { createReadStream, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { decodeText } from '@/lib/content/parse/clean-text';
import { describeSystemError } from '@/lib/disk/describe-system-error.mjs';
import type { SheetFolder } from '@/lib/open-data/jobs/folder-job-source';
import type { ReadText } from '@/lib/open-data/rome/read-rome';
import { UnreadableInput } from '@/lib/open-data/unreadable-input';

/** The input that an option names, whatever it is. The only access to the disk of the inputs. */
export function inspectInput(name: string): Stats {
  const found = statSync(name, { throwIfNoEntry: false });
  if (!found) throw new UnreadableInput(name, 'Ce chemin n’existe pas.', 'Vérifiez le nom du fichier ou du dossier.');
  return found;
}

/**
 * Opens a file that may be read several times.
 * @param onBytes is told how many were read
 * @returns starts a reading: bytes in pieces
 * @throws {UnreadableInput} where it is no file, cannot be read, or has changed since it was opened
 */
export function openFile(file: string, onBytes: (count: number) => void = () => {}): () => AsyncGenerator<Uint8Array> {
  const refuseChange = holdFile(file);
  return async function* readBytes() {
    try {
      for await (const piece of createReadStream(file) as AsyncIterable<Uint8Array>) {
        onBytes(piece.length);
        yield piece;
      }
    } catch (cause) {
      throw toUnreadable(file, cause);
    }
    refuseChange();
  };
}

/**
 * The Markdown sheets of a folder, or of its sub-folder where a whole content folder is given.
 * @throws {UnreadableInput} where there are none
 */
export function openSheetFolder(
  folder: string,
  name: 'metiers' | 'formations',
  onRead: () => void = () => {},
): SheetFolder {
  const place = [folder, path.join(folder, name)].find((candidate) => listSheets(candidate).length > 0);
  if (!place)
    throw new UnreadableInput(
      folder,
      'Aucune fiche Markdown (.md) dans ce dossier.',
      `On attend le dossier des fiches ${name === 'metiers' ? 'métiers' : 'formations'}.`,
    );
  const files = listSheets(place).map((file) => path.join(place, file));
  const held = new Map<string, () => void>();
  return {
    files,
    read(file) {
      onRead();
      const refuseChange = held.get(file) ?? holdFile(file);
      held.set(file, refuseChange);
      return readHeld(file, refuseChange);
    },
  };
}

/** Reads the tables of a folder by the pattern of their names. */
export function openTables(folder: string): ReadText {
  if (!inspectInput(folder).isDirectory()) {
    throw new UnreadableInput(folder, 'Ce n’est pas un dossier.', 'On attend le dossier des fichiers CSV du ROME.');
  }
  const names = readdirSync(folder).sort();
  return (pattern) => {
    const name = names.find((candidate) => pattern.test(candidate));
    if (name === undefined) return null;
    const file = path.join(folder, name);
    const decoded = decodeText(readHeld(file, holdFile(file)));
    if (!decoded.ok)
      throw new UnreadableInput(
        file,
        'Ce fichier n’est pas encodé en UTF-8.',
        'Prenez la version « utf8 » des fichiers du ROME.',
        { line: decoded.line, column: decoded.column },
      );
    return { file, text: decoded.text };
  };
}

/**
 * Remembers what a file is. A pipe or a device would be waited for without an end.
 * @returns throws where it has changed since
 */
function holdFile(file: string): () => void {
  const describeState = () => {
    try {
      const { size, mtimeMs, ino } = statFile(file);
      return `${ino} ${size} ${mtimeMs}`;
    } catch (cause) {
      throw toUnreadable(file, cause);
    }
  };
  const before = describeState();
  return () => {
    if (describeState() === before) return;
    throw new UnreadableInput(
      file,
      'Ce fichier a changé pendant l’import.',
      'Rien n’est écrit : attendez qu’il soit entier, puis relancez.',
    );
  };
}

function statFile(file: string): Stats {
  const found = statSync(file);
  if (!found.isFile()) throw new Error('ce n’est pas un fichier ordinaire');
  return found;
}

function readHeld(file: string, refuseChange: () => void): Uint8Array {
  try {
    const bytes = readFileSync(file);
    refuseChange();
    return bytes;
  } catch (cause) {
    throw toUnreadable(file, cause);
  }
}

function toUnreadable(file: string, cause: unknown): unknown {
  if (cause instanceof UnreadableInput || !(cause instanceof Error)) return cause;
  return new UnreadableInput(
    file,
    `Ce fichier est illisible : ${describeSystemError(cause, false)}.`,
    'Rien n’est écrit : vérifiez que c’est un fichier et qu’il peut être lu.',
  );
}

function listSheets(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && /\.md$/i.test(entry.name) && !/^(\.|readme\.md$)/i.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}
