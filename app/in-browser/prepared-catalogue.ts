import { isApart, type Pieces } from '@/lib/build/static/split-catalogue';
import type { Catalogue, CatalogueContent } from '@/lib/model/catalogue/catalogue';
import { createCatalogue } from '@/lib/model/catalogue/create-catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { Training } from '@/lib/model/training/training';

/** Set by the build: addresses of the file of all sheets, of each piece, and of the folder of what each sheet alone says. */
declare const PREPARED: { content: string; sheets: string; pieces: Record<keyof Pieces, string> };

let content: CatalogueContent | undefined;
let catalogue: Catalogue | undefined;
const pieces: Partial<Pieces> = {};
const sheets = new Map<string, Partial<JobSheet & Training>>();
/** What was asked for and is not here yet. */
const lacking = { pieces: new Set<keyof Pieces>(), sheets: new Set<string>() };

/** The catalogue, as the routes ask for it. What its sheets do not hold yet reads as empty, and whoever reads it is noted. */
export async function readCatalogue(): Promise<Catalogue> {
  content ??= await readJson<CatalogueContent>(PREPARED.content);
  catalogue ??= createCatalogue({
    ...content,
    jobs: content.jobs.map(toSheet),
    trainings: content.trainings.map(toSheet),
  });
  return catalogue;
}

/** A piece made of all texts; undefined where it is not here yet, which is noted. */
export function readPiece<Name extends keyof Pieces>(name: Name): Pieces[Name] | undefined {
  if (!pieces[name]) lacking.pieces.add(name);
  return pieces[name];
}

/**
 * Loads what was asked for and was not here; the catalogue is made anew with it, so that nothing made of the former one stays.
 * @returns false where nothing was lacking: what has just been made is whole
 */
export async function loadLacking(): Promise<boolean> {
  const isSheets = lacking.pieces.size === 0;
  // Without a piece, the wrong sheets are shown: theirs are not asked for.
  const loads = isSheets ? [...lacking.sheets].map(loadSheet) : [...lacking.pieces].map(loadPiece);
  lacking.pieces.clear();
  lacking.sheets.clear();
  if (loads.length === 0) return false;
  await Promise.all(loads);
  catalogue = undefined;
  return true;
}

/** Loads a piece that will be asked for. */
export async function loadPiece<Name extends keyof Pieces>(name: Name): Promise<void> {
  pieces[name] ??= await readJson<Pieces[Name]>(PREPARED.pieces[name]);
}

async function loadSheet(id: string): Promise<void> {
  sheets.set(id, await readJson(`${PREPARED.sheets}/${id}.json`));
}

function toSheet<Sheet extends JobSheet | Training>(sheet: Sheet): Sheet {
  const known = sheets.get(sheet.id);
  if (known) return { ...sheet, ...known };
  const empty = { ...sheet };
  for (const [key, value] of Object.entries(sheet).filter(([name]) => isApart(name))) {
    Object.defineProperty(empty, key, {
      enumerable: true,
      get() {
        lacking.sheets.add(sheet.id);
        return value;
      },
    });
  }
  return empty;
}

async function readJson<Content>(address: string): Promise<Content> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
