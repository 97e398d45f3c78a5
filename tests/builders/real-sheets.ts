import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Folder of sheets that people wrote, for the tests on real input: REAL_SHEETS, else the one beside the project. It may not be there. */
export const REAL_SHEETS = resolve(process.env.REAL_SHEETS || '../shared/onisep');

/** True where the folder is there. */
export const HAS_REAL_SHEETS = existsSync(`${REAL_SHEETS}/metiers`);

/** True for the sheets beside the project, whose counts some tests know. */
export const ARE_KNOWN_SHEETS = HAS_REAL_SHEETS && !process.env.REAL_SHEETS;
