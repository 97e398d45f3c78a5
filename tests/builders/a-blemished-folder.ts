import { readdirSync, readFileSync } from 'node:fs';
import type { ContentFiles } from '@/lib/content/source';
import { aContentFile, aContentFolder } from './content-files';

const FIXTURES = new URL('../fixtures/sheets/', import.meta.url);
const TRADES =
  'abatteur bûcheron cordier doreur émailleur facteur graveur horloger imagier joaillier kaolinier laqueur maroquinier nacrier orfèvre potier quincaillier relieur sellier tonnelier usineur vannier'.split(
    ' ',
  );

/** A folder as people leave it: each sheet of the fixtures with its blemish, under an id and a name of its own, from A to V. */
export function aBlemishedFolder(): ContentFiles {
  const jobs = readdirSync(FIXTURES)
    .filter((file) => file !== 'README.md')
    .map((file, index) => {
      const bytes = readFileSync(new URL(file, FIXTURES));
      if (file === 'not-utf8.md') return aContentFile(`metiers/${file}`, bytes);
      const name = `${TRADES[index % TRADES.length]} ${Math.floor(index / TRADES.length) + 1}`;
      const text = bytes.toString('utf8').replaceAll('MET.17', `MET.${100 + index}`);
      return aContentFile(`metiers/${file}`, text.replace('- Masculin: luthier\n', `- Masculin: ${name}\n`));
    });
  return aContentFolder({ jobs });
}
