import { createReadStream, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { decodeText } from '@/lib/content/parse/clean-text';
import type { SheetFolder } from '@/lib/open-data/jobs/folder-job-source';
import type { ReadText } from '@/lib/open-data/rome/read-rome';
import { UnreadableInput } from '@/lib/open-data/unreadable-input';
import { isErrnoException } from './is-errno-exception';

/** The input that an option names, whatever it is. The only access to the disk of the inputs. */
export function inspectInput(name: string): Stats {
  const found = statSync(name, { throwIfNoEntry: false });
  if (!found) throw new UnreadableInput(name, 'Ce chemin n’existe pas.', 'Vérifiez le nom du fichier ou du dossier.');
  return found;
}

/** Bytes of a file in pieces; `onBytes` is told how many were read. */
export async function* readBytes(
  file: string,
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of createReadStream(file) as AsyncIterable<Uint8Array>) {
      onBytes(piece.length);
      yield piece;
    }
  } catch (cause) {
    if (!isErrnoException(cause)) throw cause;
    throw new UnreadableInput(
      file,
      `Ce fichier est illisible (${cause.code}).`,
      'Vérifiez que c’est un fichier et qu’il peut être lu.',
    );
  }
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
  return {
    files,
    read(file) {
      onRead();
      return readFileSync(file);
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
    const decoded = decodeText(readFileSync(file));
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

function listSheets(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && /\.md$/i.test(entry.name) && !/^(\.|readme\.md$)/i.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}
