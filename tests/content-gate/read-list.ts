import { readFileSync } from 'node:fs';

const read = new Map<string, string[]>();

/** Lines of a plain list of the folder `lists`, comments (`#`) and empty lines left out. */
export function readList(name: string): string[] {
  const known = read.get(name);
  if (known) return known;
  const lines = readFileSync(new URL(`./lists/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  read.set(name, lines);
  return lines;
}
