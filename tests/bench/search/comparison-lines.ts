import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { type Measurement, toReported } from '../report/measurement';
import { askAll } from './ask-all';
import type { Depth, SearchEngine } from './engines/engine';
import { type EngineName, engines } from './engines/engines';
import { kindNames } from './kind-names';
import { makeQueries, queryKinds, type SearchQuery } from './make-queries';
import { sampleKinds } from './sample-kinds';
import { quantile } from './scale/quantile';
import { scoreAnswers } from './score-answers';

/** The slowest engine takes some 30 ms a query. */
const OF_A_KIND = 100;
const TIMED_OF_A_KIND = 25;
const LIMIT = 20;

const contestants: readonly { engine: EngineName; depth: Depth; title: string }[] = [
  { engine: 'ours', depth: 'full', title: 'le site' },
  { engine: 'minisearch', depth: 'names', title: 'MiniSearch' },
  { engine: 'minisearch+exact', depth: 'full', title: 'MiniSearch et noms exacts, texte compris' },
  { engine: 'orama', depth: 'names', title: 'Orama' },
  { engine: 'orama+exact', depth: 'names', title: 'Orama et noms exacts' },
  { engine: 'flexsearch', depth: 'names', title: 'FlexSearch' },
  { engine: 'flexsearch+exact', depth: 'full', title: 'FlexSearch et noms exacts, texte compris' },
];

/** The site's engine against libraries given the same folded fields: relevance by kind, then latency, each query asked of all in turn. */
export async function compareEngines(catalogue: Catalogue): Promise<Measurement[]> {
  const built = contestants.map(({ engine, depth, title }) => ({ title, engine: engines[engine](catalogue, depth) }));
  const queries = sampleKinds(makeQueries(catalogue), OF_A_KIND);
  return [...(await compareRelevance(built, queries)), ...(await compareLatency(built, queries))];
}

type Built = readonly { title: string; engine: SearchEngine }[];

async function compareRelevance(built: Built, queries: readonly SearchQuery[]): Promise<Measurement[]> {
  const ranks = new Map<string, string[]>();
  for (const { title, engine } of built) {
    const answered = await askAll(engine, queries);
    for (const kind of queryKinds) {
      const ofKind = answered.filter(({ query }) => query.kind === kind);
      if (ofKind.length === 0) continue;
      const rank = scoreAnswers(ofKind).meanReciprocalRank.toLocaleString('fr-FR', { maximumFractionDigits: 2 });
      ranks.set(kind, [...(ranks.get(kind) ?? []), `${title} ${rank}`]);
    }
  }
  return queryKinds.flatMap((kind) => {
    const [ours, ...others] = ranks.get(kind) ?? [];
    if (!ours) return [];
    const value = Number(ours.slice(ours.lastIndexOf(' ') + 1).replace(',', '.'));
    return toReported({
      what: `${kindNames[kind]}, rang réciproque moyen`,
      value,
      decimals: 2,
      how: `au plus ${OF_A_KIND} requêtes ; ${others.join(' ; ')}`,
    });
  });
}

async function compareLatency(built: Built, queries: readonly SearchQuery[]): Promise<Measurement[]> {
  const sample = sampleKinds(queries, TIMED_OF_A_KIND);
  const times = new Map(built.map(({ title }) => [title, [] as number[]]));
  for (const round of [0, 1]) {
    for (const { text } of sample) {
      for (const { title, engine } of built) {
        const start = performance.now();
        await engine.search(text, LIMIT);
        if (round > 0) times.get(title)?.push(performance.now() - start);
      }
    }
  }
  const [ours] = built;
  if (!ours) return [];
  const how = `${sample.length} requêtes de toutes sortes, posées à tous tour à tour, second tour`;
  const at = (title: string, share: number) => quantile(times.get(title) ?? [], share);
  return built.map(({ title }) =>
    toReported({
      what: `latence p50, ${title}`,
      value: at(title, 0.5),
      unit: 'ms',
      decimals: 2,
      how: `${how} ; p99 ${format(at(title, 0.99))} ms ; ÷ le site : p50 ${format(at(title, 0.5) / at(ours.title, 0.5))}, p99 ${format(at(title, 0.99) / at(ours.title, 0.99))}`,
    }),
  );
}

function format(value: number): string {
  return value.toLocaleString('fr-FR', { maximumFractionDigits: 2 });
}
