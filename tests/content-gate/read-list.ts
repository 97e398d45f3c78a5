import { readFileSync } from 'node:fs';

/** Lines of a plain list of the folder `lists`, comments (`#`) and empty lines left out. */
export function readList(name: string): string[] {
  return readFileSync(new URL(`./lists/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
