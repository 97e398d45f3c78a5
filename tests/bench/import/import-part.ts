import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Part } from '../part';
import { projectRoot, scratchFolder } from '../paths';
import { measureCommand } from '../process/measure-command';
import { atMost, type Line, type Measurement, notMeasured, toReported } from '../report/measurement';

const official = path.resolve(projectRoot, '../shared/onisep');
const MIB = 2 ** 20;

/** Time and memory of `npm run sheets -- import` on the real files, against reading the same XML with its parser alone. */
export const measureImport: Part = async () => {
  const xml = path.join(official, 'fiches-metiers.xml');
  if (!existsSync(xml)) return [notMeasured('', 'import', `${path.relative(projectRoot, xml)} n’est pas là`)];
  const folder = path.join(scratchFolder, 'import');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const run = (name: string, args: string[]) =>
    measureCommand({
      program: process.execPath,
      args: ['--import', 'tsx', ...args],
      folder: projectRoot,
      log: path.join(folder, `${name}.log`),
    });
  const importFrom = (name: string, fiches: string, ...more: string[]) =>
    run(name, [
      'lib/cli/sheets.ts',
      'import',
      '--fiches',
      fiches,
      '--date',
      '2025-10-21',
      '--out',
      path.join(folder, name),
      ...more,
    ]);

  const parser = await run('parser', ['tests/bench/import/read-xml-alone.ts', xml]);
  const fromXml = await importFrom('xml', xml);
  const again = await importFrom('xml', xml);
  const fromSheets = await importFrom('sheets', path.join(official, 'metiers'));
  const everything = await importFrom(
    'everything',
    xml,
    ...['--metiers', path.join(official, 'ideo-metiers_onisep.xml'), '--formations', path.join(official, 'formations')],
    ...['--rome', path.resolve(official, '../rome')],
  );
  rmSync(folder, { recursive: true, force: true });

  const how = 'processus à part, démarrage de Node et de tsx compris';
  const seconds = (what: string, value: number, limit?: number): Measurement => {
    const line: Line = { what, value, unit: 's', decimals: 1, how };
    return limit === undefined ? toReported(line) : atMost(limit, line);
  };
  const memory = (what: string, value: number | null, limit: number): Measurement =>
    value === null
      ? notMeasured('', what, 'pas de /proc')
      : atMost(limit, {
          what,
          value: value / MIB,
          unit: 'Mio',
          how: 'mémoire résidente, plus haut relevé toutes les 150 ms',
        });
  return [
    seconds('XML de 698 fiches', fromXml.wall, 20),
    memory('mémoire, XML de 698 fiches', fromXml.peakRss, 400),
    seconds('le même, rien à changer', again.wall),
    seconds('698 fiches Markdown', fromSheets.wall),
    seconds('tout : XML, liste, 1 535 formations, ROME', everything.wall),
    memory('mémoire, tout', everything.peakRss, 400),
    seconds('saxes seul, même XML, deux lectures', parser.wall),
    toReported({ what: 'import du XML ÷ saxes seul', value: fromXml.wall / parser.wall, decimals: 1, how }),
    toReported({
      what: 'mémoire de l’import ÷ saxes seul',
      value: (fromXml.peakRss ?? 0) / (parser.peakRss ?? 1),
      decimals: 1,
      how,
    }),
    toReported({ what: 'import du XML ÷ import du Markdown', value: fromXml.wall / fromSheets.wall, decimals: 1, how }),
  ];
};
