import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadCatalogue } from '@/lib/content/load-catalogue';
import { readContentFiles } from '@/lib/content/source';
import { createNameMixer } from '../search/scale/mix-names';
import { createRandom } from '../search/seeded-random';
import { createSheetGrower } from './grow-sheet';

const FIRST_MADE_ID = 1_000_000;

/**
 * Writes a content folder of another size out of one: the first job sheets are its own, the others are made (grow-sheet.ts). Trainings, tables and the
 * notice are copied, so that a page costs what a real one costs: it is read, sourced, related and rendered like any other. Always the same for the
 * same input.
 * @param to a folder that is not there yet; throws where it is
 */
export function growFolder(from: string, to: string, count: number): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (name !== 'metiers') cpSync(path.join(from, name), path.join(to, name), { recursive: true });
  }
  const files = readdirSync(path.join(from, 'metiers')).filter((name) => name.endsWith('.md'));
  const sheets = files.map((name) => readFileSync(path.join(from, 'metiers', name), 'utf8'));
  const jobsFolder = path.join(to, 'metiers');
  mkdirSync(jobsFolder);
  for (const [index, name] of files.slice(0, count).entries()) {
    writeFileSync(path.join(jobsFolder, name), sheets[index] ?? '');
  }
  const random = createRandom(count);
  const names = createNameMixer(loadCatalogue(readContentFiles(from), '2026-01-01').jobs, random);
  const grow = createSheetGrower(sheets, random);
  for (let made = files.length; made < count; made += 1) {
    const id = FIRST_MADE_ID + made;
    const sheet = grow(sheets[made % sheets.length] ?? '', `MET.${id}`, names.next());
    writeFileSync(path.join(jobsFolder, `metier-${id}.md`), sheet);
  }
}
