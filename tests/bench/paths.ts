import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Everything the bench writes is below this git-ignored folder. */
export const scratchFolder = path.join(projectRoot, '.bench');
