import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a copy a default Next site: the adapter goes, and the policy lets in the inline scripts that Next then writes.
 * @throws where next.config.ts does not hold what is to be changed
 */
export function removeAdapter(folder: string): void {
  const file = path.join(folder, 'next.config.ts');
  const config = readFileSync(file, 'utf8');
  const plain = config
    .replace(/,\s*adapterPath\b/, '')
    .replace(`"script-src 'self'"`, `"script-src 'self' 'unsafe-inline'"`);
  if (/[{,]\s*adapterPath\b/.test(plain) || !plain.includes('unsafe-inline')) throw new Error(outdated);
  writeFileSync(file, plain);
}

/** Reads what a build printed. Throws where the adapter ran all the same: the comparison would be with ourselves. */
export function checkAdapterDidNotRun(log: string): void {
  if (readFileSync(log, 'utf8').includes('onBuildComplete')) throw new Error(outdated);
}

const outdated = 'next.config.ts has changed: tests/bench/sites/without-adapter.ts no longer fits it';
