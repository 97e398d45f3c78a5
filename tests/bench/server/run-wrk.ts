import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scratchFolder } from '../paths';
import { measureCommand } from '../process/measure-command';
import { onCore } from '../sites/on-core';

export interface LoadResult {
  requestsPerSecond: number;
  /** Milliseconds. */
  p99: number;
}

/** Requests are made when they are sent: made at load time they would lack the Host header and every server would answer 400 quickly. */
const script = (pages: readonly string[]) => `local pages = { ${pages.map((page) => JSON.stringify(page)).join(', ')} }
math.randomseed(2026)
request = function()
  return wrk.format("GET", pages[math.random(#pages)], { ["Accept-Encoding"] = "gzip" })
end
done = function(summary, latency, requests)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format("RESULT %f %f %d\\n", summary.requests / (summary.duration / 1e6), latency:percentile(99) / 1000, failed))
end
`;

/**
 * Asks for random pages with gzip over 50 connections kept open, from one core.
 * @throws where a request failed or was answered with an error
 */
export async function runWrk(
  origin: string,
  pages: readonly string[],
  core: number,
  seconds: number,
): Promise<LoadResult> {
  const file = path.join(scratchFolder, 'pages.lua');
  const log = path.join(scratchFolder, 'wrk.log');
  writeFileSync(file, script(pages));
  const args = [
    '--timeout',
    '10s',
    '--threads',
    '1',
    '--connections',
    '50',
    '--duration',
    `${seconds}s`,
    '--latency',
    '--script',
    file,
    origin,
  ];
  const [program, onOneCore] = onCore(core, 'wrk', args);
  await measureCommand({ program, args: onOneCore, folder: scratchFolder, log });
  const [, rate, p99, failed] = /^RESULT (\S+) (\S+) (\S+)$/m.exec(readFileSync(log, 'utf8')) ?? [];
  if (!rate || failed !== '0') throw new Error(`${failed ?? 'all'} requests to ${origin} failed, see ${log}`);
  return { requestsPerSecond: Number(rate), p99: Number(p99) };
}
