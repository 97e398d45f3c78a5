import { resolve } from 'node:path';

/** Folder of sheets that people wrote, for the tests on real input: REAL_SHEETS, else the one beside the project. It may not be there. */
export const REAL_SHEETS = resolve(process.env.REAL_SHEETS || '../shared/onisep');
