import os from 'node:os';
import type { Part } from '../part';
import { atLeast, type Measurement, notMeasured, toReported } from '../report/measurement';
import { sum } from '../report/median';
import { choosePages } from '../sites/choose-pages';
import { type RunningServer, serveNext } from '../sites/serve-next';
import { installLoadTools } from './load-tools';
import { type LoadResult, runWrk } from './run-wrk';
import { serveFront, serveNginx } from './serve-nginx';

const SECONDS = 8;
const ROUNDS = 2;
const SERVER_CORE = 0;
const LOAD_CORE = 1;

type Contestant = 'site' | 'plain' | 'nginx' | 'front';

/** Requests per second of `next start`, of default Next, of nginx with the same pages and of our front before the site, in turn on the same core. */
export const measureServers: Part = async ({ sites, content }) => {
  const missing = installLoadTools();
  const reason =
    missing.length > 0 ? `il manque ${missing.join(', ')}` : os.cpus().length < 2 ? 'il faut deux cœurs' : '';
  if (reason) return [notMeasured('G9', 'requêtes par seconde', reason)];
  const { sample } = await choosePages();
  const folders = { site: await sites.folder('site'), plain: await sites.folder('plain') };
  const running = new Map<Contestant, RunningServer>();
  try {
    const site = await serveNext(folders.site, content, SERVER_CORE);
    running.set('site', site);
    running.set('plain', await serveNext(folders.plain, content, SERVER_CORE));
    running.set('nginx', await serveNginx(await fetchPages(site.origin, sample), SERVER_CORE));
    const front = await serveFront(site.origin, SERVER_CORE);
    running.set('front', front);
    await fetchPages(front.origin, sample);
    return describe(await runRounds(running, sample));
  } finally {
    for (const server of running.values()) await server.stop();
  }
};

async function runRounds(servers: ReadonlyMap<Contestant, RunningServer>, sample: readonly string[]) {
  const results: Record<Contestant, LoadResult[]> = { site: [], plain: [], nginx: [], front: [] };
  for (const { origin } of servers.values()) await runWrk(origin, sample, LOAD_CORE, 2);
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const [name, { origin }] of servers) {
      console.log(`[bench] wrk ${name} ${round}/${ROUNDS}`);
      results[name].push(await runWrk(origin, sample, LOAD_CORE, SECONDS));
    }
  }
  return results;
}

/** Every page once: 200, compressed when asked, and kept for nginx as it is served. */
async function fetchPages(origin: string, sample: readonly string[]): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const address of sample) {
    const answer = await fetch(origin + address, { headers: { 'Accept-Encoding': 'gzip' } });
    if (answer.status !== 200 || answer.headers.get('content-encoding') !== 'gzip') {
      throw new Error(`${address}: status ${answer.status}, encoding ${answer.headers.get('content-encoding')}`);
    }
    pages.set(address, await answer.text());
  }
  return pages;
}

function describe(results: Record<Contestant, LoadResult[]>): Measurement[] {
  const mean = (name: Contestant) =>
    sum(results[name].map((result) => result.requestsPerSecond)) / results[name].length;
  const all = (name: Contestant) =>
    results[name]
      .map((result) => `${Math.round(result.requestsPerSecond)} (p99 ${Math.round(result.p99)} ms)`)
      .join(' / ');
  const how = `100 fiches au hasard, gzip, wrk 50 connexions sur l’autre cœur, ${SECONDS} s, ${ROUNDS} tours alternés`;
  const line = { unit: 'req/s' };
  return [
    toReported({ ...line, what: '`next start`', value: mean('site'), how: `${how} : ${all('site')}` }),
    toReported({ ...line, what: 'Next par défaut', value: mean('plain'), how: all('plain') }),
    toReported({
      ...line,
      what: 'nginx, mêmes pages',
      value: mean('nginx'),
      how: `\`gzip_static\`, un processus : ${all('nginx')}`,
    }),
    atLeast(1.2, {
      goal: 'G9',
      what: '`next start` ÷ Next par défaut',
      value: mean('site') / mean('plain'),
      decimals: 2,
      how,
    }),
    toReported({
      ...line,
      what: 'notre nginx devant le site',
      value: mean('front'),
      how: `réponses gardées : ${all('front')}`,
    }),
    atLeast(0.85, { goal: 'G8', what: 'notre nginx ÷ nginx', value: mean('front') / mean('nginx'), decimals: 2, how }),
    toReported({
      goal: 'G8',
      what: '`next start` seul ÷ nginx',
      value: mean('site') / mean('nginx'),
      decimals: 3,
      how,
    }),
  ];
}
