import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BUILD_FOLDER } from './build-record.mjs';
import { projectRoot } from './run-command.mjs';

/** Next names its types where it made them; the build has since taken its place. */
export function nameBuiltTypes() {
  const file = path.join(projectRoot, 'next-env.d.ts');
  if (existsSync(file)) writeFileSync(file, readFileSync(file, 'utf8').replaceAll(`./${BUILD_FOLDER}/`, './.next/'));
}
