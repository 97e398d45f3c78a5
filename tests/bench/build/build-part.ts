import type { Part } from '../part';
import type { CommandUse } from '../process/measure-command';
import { atMost, type Line, type Measurement, notMeasured, toReported } from '../report/measurement';
import { median } from '../report/median';
import type { SiteName } from '../sites/sites';

const GIGABYTE = 1e9;
const order: readonly SiteName[] = ['site', 'eleventy', 'plain'];

/** Builds the three sites in turn, several times, and compares time and memory. */
export const measureBuilds: Part = async ({ sites, rounds }) => {
  const uses: Record<SiteName, CommandUse[]> = { site: [], plain: [], eleventy: [] };
  for (let round = 1; round <= rounds; round += 1) {
    for (const name of order) uses[name].push(await sites.build(name));
  }
  const wall = (name: SiteName) => median(uses[name].map((use) => use.wall));
  const cpu = (name: SiteName) => median(uses[name].map((use) => use.cpu));
  const all = (name: SiteName) => uses[name].map((use) => use.wall.toFixed(1)).join(' / ');
  const repeated = rounds > 1 ? `, médiane de ${rounds} constructions alternées` : '';
  const eleventy =
    'Eleventy 3.1.7, mêmes fiches et formations, mêmes composants, même Markdown ; sans les autres pages';
  return [
    atMost(120, {
      what: '`next build` : durée',
      value: wall('site'),
      unit: 's',
      decimals: 1,
      how: `types vérifiés (sans les tests), feuille de style et polices déjà faites, sans cache${repeated} : ${all('site')} s ; ${Math.round(cpu('site'))} s de processeur`,
    }),
    toReported({
      what: 'Eleventy : durée',
      value: wall('eleventy'),
      unit: 's',
      decimals: 1,
      how: `${eleventy} : ${all('eleventy')} s ; ${Math.round(cpu('eleventy'))} s de processeur`,
    }),
    ratio(3.5, { goal: 'G6', what: 'durée ÷ Eleventy', value: wall('site') / wall('eleventy'), how: eleventy }),
    toReported({
      goal: 'G6',
      what: 'temps de processeur ÷ Eleventy',
      value: cpu('site') / cpu('eleventy'),
      decimals: 2,
      how: 'moins sensible aux voisins que la durée ; relevé dans /proc toutes les 150 ms',
    }),
    ratio(1.1, {
      goal: 'G6',
      what: 'durée ÷ Next sans l’adaptateur',
      value: wall('site') / wall('plain'),
      how: `le même projet sans la ligne \`adapterPath\` : ${all('plain')} s`,
    }),
    ...describeMemory(uses),
  ];
};

function describeMemory(uses: Record<SiteName, CommandUse[]>): Measurement[] {
  const peak = (name: SiteName) => Math.max(...uses[name].map((use) => use.peakRss ?? 0));
  if (peak('site') === 0) return [notMeasured('G6', 'mémoire', 'il faut /proc (Linux)')];
  const how =
    'somme de la mémoire résidente de tous les processus (/proc, toutes les 150 ms), pages partagées comptées dans chacun ; le plus haut des essais';
  return [
    atMost(1.5, { what: '`next build` : mémoire', value: peak('site') / GIGABYTE, unit: 'Go', decimals: 2, how }),
    ratio(2.6, {
      goal: 'G6',
      what: 'mémoire ÷ Eleventy',
      value: peak('site') / peak('eleventy'),
      how: `Eleventy : ${(peak('eleventy') / GIGABYTE).toFixed(2).replace('.', ',')} Go ; ${how}`,
    }),
  ];
}

function ratio(limit: number, line: Line): Measurement {
  return atMost(limit, { ...line, decimals: 2 });
}
