/**
 * Measures one engine over one size of collection in a process of its own and prints a line of JSON: `npx tsx measure-engine.ts ours names 10000`.
 * CONTENT_DIR names the content folder.
 */
import v8 from 'node:v8';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { readCatalogue } from '@/lib/content';
import { type Depth, depths } from '../engines/engine';
import { type EngineName, engineNames, engines } from '../engines/engines';
import type { EngineMeasures } from './engine-measures';
import { growCatalogue } from './grow-catalogue';
import { mixQueries, type TimedQuery } from './mix-queries';
import { quantile } from './quantile';

const LIMIT = 20;
type Answer = TimedQuery & { milliseconds: number; processor: number };

/** A slow engine is asked fewer queries. */
const LONGEST_PASS = 8_000;

v8.setFlagsFromString('--expose-gc');
const collectGarbage = vm.runInNewContext('gc') as () => void;

async function measureEngine(name: EngineName, depth: Depth, count: number): Promise<EngineMeasures> {
  const catalogue = growCatalogue(await readCatalogue(), count);
  const queries = mixQueries(catalogue);
  const before = readMemory();

  const used = process.cpuUsage();
  const start = performance.now();
  const engine = engines[name](catalogue, depth);
  await engine.search('boulangère', LIMIT);
  const prepared = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  const after = readMemory();

  const coldQuery = await time(() => engine.search('conductrice de travaux', LIMIT));
  const pass = () => askFor(queries, (text) => engine.search(text, LIMIT));
  await pass();
  const passes = [await pass(), await pass(), await pass()];
  const measured = passes.flat();
  const ofSheets = measured.filter(isOfSheets).map(({ milliseconds }) => milliseconds);
  const slowest = measured.reduce((worst, one) => (one.milliseconds > worst.milliseconds ? one : worst));
  const stored = engine.serialise?.();
  return {
    name,
    depth,
    jobs: catalogue.jobs.length,
    prepared,
    preparedProcessor: (user + system) / 1000,
    coldQuery,
    queries: measured.length,
    p50: quantile(ofSheets, 0.5),
    p99: quantile(ofSheets, 0.99),
    processorP99: quantile(
      measured.filter(isOfSheets).map(({ processor }) => processor),
      0.99,
    ),
    bestP99: quantile(listBest(measured), 0.99),
    max: slowest.milliseconds,
    slowest: `${slowest.kind}: ${slowest.text.slice(0, 60)}`,
    byKind: summarise(measured),
    heap: after.heap - before.heap,
    rss: after.rss,
    stored: stored ? Buffer.byteLength(stored) : null,
    storedGzip: stored ? gzipSync(stored).length : null,
  };
}

async function askFor(queries: readonly TimedQuery[], search: (text: string) => unknown) {
  const measured: Answer[] = [];
  const end = performance.now() + LONGEST_PASS;
  for (const query of queries) {
    if (performance.now() > end) break;
    const used = process.cpuUsage();
    const milliseconds = await time(() => search(query.text));
    const { user, system } = process.cpuUsage(used);
    measured.push({ ...query, milliseconds, processor: (user + system) / 1000 });
  }
  return measured;
}

/** The shortest of the times of each query: what is left when something else was at work is the query itself. */
function listBest(measured: readonly Answer[]): number[] {
  const best = new Map<string, number>();
  for (const { text, milliseconds } of measured.filter(isOfSheets)) {
    best.set(text, Math.min(milliseconds, best.get(text) ?? milliseconds));
  }
  return [...best.values()];
}

function isOfSheets({ kind }: TimedQuery): boolean {
  return kind !== 'phrase' && kind !== 'hostile';
}

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function summarise(measured: readonly { kind: string; milliseconds: number }[]): EngineMeasures['byKind'] {
  const byKind = new Map<string, number[]>();
  for (const { kind, milliseconds } of measured) byKind.set(kind, [...(byKind.get(kind) ?? []), milliseconds]);
  return Object.fromEntries(
    [...byKind].map(([kind, times]) => [kind, { p50: quantile(times, 0.5), p99: quantile(times, 0.99) }]),
  );
}

function readMemory(): { heap: number; rss: number } {
  collectGarbage();
  collectGarbage();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed, rss };
}

const [name, depth, count] = process.argv.slice(2);
const known = engineNames.find((engine) => engine === name);
const knownDepth = depths.find((one) => one === depth);
if (!known || !knownDepth || !Number(count)) throw new Error(`usage: ${engineNames.join('|')} names|full <count>`);
console.log(`MEASURES ${JSON.stringify(await measureEngine(known, knownDepth, Number(count)))}`);
