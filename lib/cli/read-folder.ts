import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { drawProgress } from '@/lib/cli/progress-bar';
import type { Terminal } from '@/lib/cli/terminal';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { findContentFolder, readContentFiles } from '@/lib/content/source';
import { nameNeighbours } from '@/lib/disk/swap-folder.mjs';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';

/**
 * Reads a content folder for a command, showing how far it has come.
 * @param folder relative to the working directory; CONTENT_DIR, then the bundled content, when nothing is said
 * @throws {Error} with a message for the author when the folder cannot be read
 */
export function readFolder(folder: string | undefined, terminal: Terminal): Catalogue {
  const contentFolder = folder === undefined ? findContentFolder() : path.resolve(folder);
  refuseOtherFolders(contentFolder);
  const files = readContentFiles(contentFolder);
  const today = new Date().toISOString().slice(0, 10);
  return loadCatalogue(files, today, drawProgress(terminal, 'Lecture des fiches'));
}

/** A mistyped path must not pass for an empty collection without a single error. */
function refuseOtherFolders(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  const { previous } = nameNeighbours(folder, 'import');
  if (!found && existsSync(previous))
    throw new Error(
      `Un import de « ${folder} » s’est arrêté au dernier pas : relancez-le, il remettra d’abord l’ancien dossier. Sans import : mv ${previous} ${folder}`,
    );
  if (!found) throw new Error(`Le dossier « ${folder} » n’existe pas.`);
  if (!found.isDirectory()) throw new Error(`« ${folder} » n’est pas un dossier : donnez celui qui contient metiers/.`);
  if (['metiers', 'formations'].some((name) => existsSync(path.join(folder, name)))) return;
  throw new Error(`« ${folder} » ne contient ni metiers/ ni formations/ : donnez le dossier qui les contient.`);
}
