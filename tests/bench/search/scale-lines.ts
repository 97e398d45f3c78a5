import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot, scratchFolder } from '../paths';
import { measureCommand } from '../process/measure-command';
import { atMost, type Line, type Measurement, notMeasured, toReported } from '../report/measurement';
import type { Depth } from './engines/engine';
import type { EngineName } from './engines/engines';
import type { EngineMeasures } from './scale/engine-measures';

const SIZES = [1_000, 10_000] as const;
/** Milliseconds, in the process, at the largest size. */
const LONGEST_P99 = 10;
const MIB = 2 ** 20;

const others: readonly { name: EngineName; depth: Depth }[] = [
  { name: 'minisearch', depth: 'names' },
  { name: 'minisearch', depth: 'full' },
  { name: 'orama', depth: 'names' },
  { name: 'orama', depth: 'full' },
  { name: 'flexsearch', depth: 'names' },
  { name: 'flexsearch', depth: 'full' },
];

/** Latency, time to index, size and memory at 1,000 and 10,000 sheets, made out of the real ones, each engine in a process of its own. */
export async function measureScale(content: string): Promise<Measurement[]> {
  const lines: Measurement[] = [];
  for (const size of SIZES) {
    lines.push(...(await measureOne('ours', 'full', size, content).then(describeOurs, explain)));
    for (const { name, depth } of others) {
      console.log(`[bench] ${name} ${depth} ${size}`);
      lines.push(...(await measureOne(name, depth, size, content).then(describeOther, explain)));
    }
  }
  return lines;
}

async function measureOne(name: EngineName, depth: Depth, size: number, content: string): Promise<EngineMeasures> {
  const folder = path.join(scratchFolder, 'search');
  mkdirSync(folder, { recursive: true });
  const log = path.join(folder, `${name}-${depth}-${size}.log`);
  await measureCommand({
    program: process.execPath,
    args: ['--import', 'tsx', 'tests/bench/search/scale/measure-engine.ts', name, depth, String(size)],
    folder: projectRoot,
    environment: { CONTENT_DIR: content },
    log,
  });
  const measures = /^MEASURES (.*)$/m.exec(readFileSync(log, 'utf8'))?.[1];
  if (!measures) throw new Error(`no measures in ${log}`);
  return JSON.parse(measures) as EngineMeasures;
}

function describeOurs(measures: EngineMeasures): Measurement[] {
  const {
    jobs,
    p50,
    p99,
    bestP99,
    processorP99,
    max,
    slowest,
    prepared,
    preparedProcessor,
    coldQuery,
    queries,
    byKind,
    heap,
    rss,
  } = measures;
  const size = `${jobs.toLocaleString('fr-FR')} fiches`;
  const p99Line: Line = {
    what: `latence p99, ${size}`,
    value: p99,
    unit: 'ms',
    decimals: 2,
    how: `p50 ${format(p50)} ms ; p99 du meilleur de trois essais ${format(bestP99)} ms, du temps de processeur ${format(processorP99)} ms ; ${queries} réponses`,
  };
  const phrases = byKind.phrase?.p99 ?? 0;
  const hostile = byKind.hostile?.p99 ?? 0;
  return [
    jobs === SIZES[1] ? atMost(LONGEST_P99, p99Line) : toReported(p99Line),
    toReported({
      what: `phrases entières, p99, ${size}`,
      value: phrases,
      unit: 'ms',
      decimals: 1,
      how: `requêtes hostiles ${format(hostile)} ms ; la plus lente ${format(max)} ms (${escapeCell(slowest)})`,
    }),
    toReported({
      what: `index et première réponse, ${size}`,
      value: prepared / 1000,
      unit: 's',
      decimals: 2,
      how: `dans le processus, sans rien de préparé ; ${format(preparedProcessor / 1000)} s de processeur ; requête suivante ${format(coldQuery)} ms`,
    }),
    toReported({
      what: `mémoire de l’index, ${size}`,
      value: heap / MIB,
      unit: 'Mio',
      decimals: 1,
      how: `tas occupé, après moins avant ; processus entier, fiches comprises, ${format(rss / MIB)} Mio`,
    }),
  ];
}

function describeOther(measures: EngineMeasures): Measurement[] {
  const { name, depth, jobs, p50, p99, bestP99, processorP99, prepared, heap, stored, storedGzip } = measures;
  const text = depth === 'full' ? 'texte compris' : 'noms seuls';
  const size = stored ? ` ; index écrit ${format(stored / MIB)} Mio, gzip ${format((storedGzip ?? 0) / MIB)} Mio` : '';
  return [
    toReported({
      what: `${name}, ${text}, latence p99, ${jobs.toLocaleString('fr-FR')} fiches`,
      value: p99,
      unit: 'ms',
      decimals: 2,
      how: `p50 ${format(p50)} ms ; meilleur de trois ${format(bestP99)} ms, processeur ${format(processorP99)} ms ; index ${format(prepared / 1000)} s, ${format(heap / MIB)} Mio de tas${size}`,
    }),
  ];
}

function explain(error: unknown): Measurement[] {
  const [reason = ''] = String(error).split('\n');
  return [notMeasured('', 'un moteur', escapeCell(reason))];
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\u0000', '');
}

function format(value: number): string {
  return value.toLocaleString('fr-FR', { maximumFractionDigits: 2 });
}
