import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '@/lib/cli/find-port.mjs';
import type { Part } from '../part';
import { projectRoot, scratchFolder } from '../paths';
import type { CommandUse } from '../process/measure-command';
import { readSession } from '../process/read-session';
import { startProcess, stopProcess } from '../process/start-process';
import { atMost, type Measurement, notMeasured, toReported } from '../report/measurement';
import { createSites } from '../sites/sites';
import { growFolder } from './grow-folder';

const SIZES = [1_000, 10_000] as const;
const GIGABYTE = 1e9;
const LONGEST_START = 120_000;

/** What a collection of one size costs. Times in seconds, sizes in bytes. */
interface Scale {
  size: number;
  build: CommandUse;
  /** Built once more without a change, what the first one left being there. */
  again: CommandUse;
  pages: number;
  disk: number;
  start: { firstPage: number; ready: number; firstSearch: number; memory: number };
}

/** A thousand and ten thousand sheets of ours (grow-folder.ts): what a page costs, on disk and in memory, and how a server starts. */
export const measureScale: Part = async () => {
  const scales: Scale[] = [];
  const failures: Measurement[] = [];
  for (const size of SIZES) {
    // What a smaller size took is told whatever becomes of a larger one.
    await measure(size).then(
      (scale) => scales.push(scale),
      (cause: unknown) => failures.push(notMeasured('', `${size} fiches`, String(cause).slice(0, 300))),
    );
  }
  const [small, large] = scales;
  const perPage = ({ build, pages }: Scale) => (build.cpu / pages) * 1000;
  return [
    ...scales.flatMap(describe),
    ...failures,
    ...(small && large
      ? [
          atMost(1.15, {
            what: 'processeur par page, 10 000 fiches ÷ 1 000',
            value: perPage(large) / perPage(small),
            decimals: 2,
            how: `${perPage(large).toFixed(1)} ms contre ${perPage(small).toFixed(1)} ms`,
          }),
        ]
      : []),
  ];
};

async function measure(size: number): Promise<Scale> {
  const content = path.join(scratchFolder, `content-${size}`);
  rmSync(content, { recursive: true, force: true });
  growFolder(path.join(projectRoot, 'content'), content, size);
  const sites = createSites(content, false);
  const build = await sites.build('site');
  const again = await sites.build('site', { keepCache: true });
  const folder = await sites.folder('site');
  const { routes } = JSON.parse(readFileSync(path.join(folder, '.next/prerender-manifest.json'), 'utf8'));
  const disk = sizeOf(path.join(folder, '.next')) - sizeOf(path.join(folder, '.next/cache'));
  return { size, build, again, pages: Object.keys(routes).length, disk, start: await measureStart(folder, content) };
}

/** From the start of the process: the first page, the answer that says that the sheets are indexed, then one search. */
async function measureStart(folder: string, content: string): Promise<Scale['start']> {
  const port = await findFreePort(0);
  const origin = `http://127.0.0.1:${port}`;
  const log = path.join(scratchFolder, 'scale-start.log');
  const environment = { CONTENT_DIR: content, HOST: '127.0.0.1', PORT: `${port}` };
  const begun = performance.now();
  const child = startProcess({ program: process.execPath, args: ['lib/hosting/serve.mjs'], folder, environment, log });
  try {
    const firstPage = await waitFor(`${origin}/metiers/boulanger`, begun, log);
    const ready = await waitFor(`${origin}/sante`, begun, log);
    const asked = performance.now();
    await (await fetch(`${origin}/metiers?q=soigner+les+animaux`)).text();
    const firstSearch = (performance.now() - asked) / 1000;
    const memory = readSession(child.pid ?? 0).reduce((total, { rss }) => total + rss, 0);
    return { firstPage, ready, firstSearch, memory };
  } finally {
    await stopProcess(child);
  }
}

/** Seconds since `begun` until the address answers 200. Throws after two minutes, naming the log. */
async function waitFor(address: string, begun: number, log: string): Promise<number> {
  for (; performance.now() - begun < LONGEST_START; await wait(10)) {
    const answer = await fetch(address).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return (performance.now() - begun) / 1000;
  }
  throw new Error(`${address} does not answer, see ${log}`);
}

function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .reduce((total, { parentPath, name }) => total + statSync(path.join(parentPath, name)).size, 0);
}

function describe({ size, build, again, pages, disk, start }: Scale): Measurement[] {
  const told = `${size.toLocaleString('fr-FR')} fiches`;
  const seconds = { unit: 's', decimals: 2 };
  return [
    atMost(20, {
      what: `${told} : construction, par page`,
      value: (build.wall / pages) * 1000,
      unit: 'ms',
      decimals: 1,
      how: `${pages} pages préparées en ${Math.round(build.wall)} s (${Math.round(build.cpu)} s de processeur), sans cache`,
    }),
    toReported({
      what: `${told} : construite de nouveau sans changement`,
      value: again.wall / build.wall,
      decimals: 2,
      how: `${Math.round(again.wall)} s, part de la première`,
    }),
    toReported({
      what: `${told} : mémoire de la construction`,
      value: (build.peakRss ?? 0) / GIGABYTE,
      unit: 'Go',
      decimals: 2,
      how: 'tous les processus',
    }),
    toReported({
      what: `${told} : sur le disque`,
      value: disk / GIGABYTE,
      unit: 'Go',
      decimals: 2,
      how: '`.next` sans `cache`',
    }),
    toReported({
      ...seconds,
      what: `${told} : première page après le départ`,
      value: start.firstPage,
      how: 'serve.mjs, un processus',
    }),
    toReported({
      ...seconds,
      what: `${told} : fiches lues et indexées`,
      value: start.ready,
      how: '`/sante` répond 200',
    }),
    atMost(0.1, {
      ...seconds,
      what: `${told} : première recherche ensuite`,
      value: start.firstSearch,
      how: '`/metiers?q=`',
    }),
    toReported({
      what: `${told} : mémoire du serveur`,
      value: start.memory / GIGABYTE,
      unit: 'Go',
      decimals: 2,
      how: 'après cette recherche',
    }),
  ];
}
