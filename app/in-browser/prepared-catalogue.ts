import { isApart, type Pieces, type PreparedAddresses } from '@/lib/build/static/split-catalogue';
import type { Catalogue, CatalogueContent } from '@/lib/model/catalogue/catalogue';
import { createCatalogue } from '@/lib/model/catalogue/create-catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { Training } from '@/lib/model/training/training';

/** Set by the build. */
declare const PREPARED: PreparedAddresses;

let catalogue: Promise<Catalogue> | undefined;
const pieces: Partial<Pieces> = {};
const sheets = new Map<string, JobSheet | Training>();
/** What was read and is not here yet. */
const lacking = { pieces: new Set<keyof Pieces>(), sheets: new Set<string>() };
let lacks = 0;

/** The catalogue, as the routes ask for it. What its sheets do not hold yet reads as empty, and is noted. */
export function readCatalogue(): Promise<Catalogue> {
  catalogue ??= readJson<CatalogueContent>(PREPARED.content).then(createCatalogue).then(markApart);
  return catalogue;
}

/** A piece made of all texts; undefined where it is not here yet, which is noted. */
export function readPiece<Name extends keyof Pieces>(name: Name): Pieces[Name] | undefined {
  if (!pieces[name]) note(() => lacking.pieces.add(name));
  return pieces[name];
}

/** How often something was read that was not here: what was made between two same counts is whole. */
export function countLacks(): number {
  return lacks;
}

/**
 * Loads what was read and was not here.
 * @returns false where nothing was lacking: what has just been made is whole
 */
export async function loadLacking(): Promise<boolean> {
  // Without a piece, the wrong sheets may be shown: theirs are not asked for.
  const loads = lacking.pieces.size > 0 ? [...lacking.pieces].map(loadPiece) : [...lacking.sheets].map(loadSheet);
  lacking.pieces.clear();
  lacking.sheets.clear();
  await Promise.all(loads);
  return loads.length > 0;
}

/** Loads a piece. */
export async function loadPiece<Name extends keyof Pieces>(name: Name): Promise<void> {
  pieces[name] ??= await readJson<Pieces[Name]>(PREPARED.pieces[name]);
}

async function loadSheet(id: string): Promise<void> {
  const said = await readJson<object>(`${PREPARED.sheets}/${id}.json`);
  for (const [key, value] of Object.entries(said)) {
    Object.defineProperty(sheets.get(id) ?? {}, key, { value, enumerable: true });
  }
}

function note(add: () => void): void {
  lacks += 1;
  add();
}

/** Has the sheets note who reads what they do not hold yet. */
function markApart(whole: Catalogue): Catalogue {
  for (const sheet of [...whole.jobs, ...whole.trainings]) {
    sheets.set(sheet.id, sheet);
    for (const [key, empty] of Object.entries(sheet).filter(([name]) => isApart(name))) {
      const get = () => {
        note(() => lacking.sheets.add(sheet.id));
        return empty;
      };
      Object.defineProperty(sheet, key, { get, enumerable: true, configurable: true });
    }
  }
  return whole;
}

async function readJson<Content>(address: string): Promise<Content> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
