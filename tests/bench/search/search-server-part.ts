import { setTimeout as wait } from 'node:timers/promises';
import { readCatalogue } from '@/lib/content';
import type { Part } from '../part';
import { type Measurement, toReported } from '../report/measurement';
import { choosePages } from '../sites/choose-pages';
import { serveNext } from '../sites/serve-next';
import { makeQueries } from './make-queries';
import { sampleKinds } from './sample-kinds';
import { hostileQueries } from './scale/hostile-queries';
import { quantile } from './scale/quantile';
import { createRandom } from './seeded-random';

const OF_A_KIND = 15;
const LONGEST_RUN = 60_000;
/** Longer ones do not fit in an address: Node's server takes 16 kB of headers. */
const LONGEST_QUERY = 2_000;

type Address = 'page' | 'api' | 'catalogue';

/** Time of `/api/recherche` and of the catalogue's search through the built server, against one of its static pages, asked in turn. */
export const measureSearchServer: Part = async ({ sites, content }) => {
  const { sample } = await choosePages();
  const texts = await listTexts();
  const site = await serveNext(await sites.folder('site'), content);
  try {
    const first = await ask(`${site.origin}/api/recherche?q=boulangere&limit=10`);
    await wait(500);
    const times: Record<Address, number[]> = { page: [], api: [], catalogue: [] };
    const failed: string[] = [];
    const end = performance.now() + LONGEST_RUN;
    for (const [number, text] of texts.entries()) {
      if (performance.now() > end) break;
      const query = encodeURIComponent(text);
      const paths: Record<Address, string> = {
        page: sample[number % sample.length] ?? '/',
        api: `/api/recherche?q=${query}&limit=10`,
        catalogue: `/metiers?q=${query}`,
      };
      for (const [name, path] of Object.entries(paths) as [Address, string][]) {
        const { milliseconds, status } = await ask(site.origin + path);
        times[name].push(milliseconds);
        if (status !== 200) failed.push(`${status} ${path.slice(0, 60)}`);
      }
    }
    return describe(times, failed, first.milliseconds);
  } finally {
    await site.stop();
  }
};

async function listTexts(): Promise<string[]> {
  const queries = sampleKinds(makeQueries(await readCatalogue()), OF_A_KIND).map(({ text }) => text);
  const hostile = hostileQueries.map((text) => text.slice(0, LONGEST_QUERY).toWellFormed());
  return createRandom(7).shuffle([...queries, ...hostile]);
}

async function ask(address: string): Promise<{ milliseconds: number; status: number }> {
  const start = performance.now();
  const answer = await fetch(address, { headers: { 'Accept-Encoding': 'gzip' }, redirect: 'manual' });
  await answer.arrayBuffer();
  return { milliseconds: performance.now() - start, status: answer.status };
}

function describe(times: Record<Address, number[]>, failed: readonly string[], first: number): Measurement[] {
  const how = `${times.api.length} requêtes de toutes sortes, hostiles comprises, tour à tour avec une fiche statique, une à la fois`;
  const line = (what: string, value: number, unit: string, comment = how) =>
    toReported({ what, value, unit, decimals: 2, how: comment });
  const p50 = (name: Address) => quantile(times[name], 0.5);
  const p99 = (name: Address) => quantile(times[name], 0.99).toLocaleString('fr-FR', { maximumFractionDigits: 1 });
  return [
    line('`/api/recherche`, p50', p50('api'), 'ms', `${how} ; p99 ${p99('api')} ms`),
    line('`/metiers?q=`, p50', p50('catalogue'), 'ms', `p99 ${p99('catalogue')} ms`),
    line('fiche statique, p50', p50('page'), 'ms', `p99 ${p99('page')} ms`),
    line('`/api/recherche` ÷ fiche statique', p50('api') / p50('page'), '', 'médianes'),
    line('`/metiers?q=` ÷ fiche statique', p50('catalogue') / p50('page'), '', 'médianes'),
    line('première réponse du serveur', first, 'ms', 'catalogue et index lus au passage'),
    line(
      'réponses autres que 200',
      failed.length,
      '',
      `doit être 0${failed.length > 0 ? ` : ${failed.slice(0, 3).join(' ; ').replaceAll('|', '\\|')}` : ''}`,
    ),
  ];
}
