import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '@/lib/cli/find-port.mjs';
import { scratchFolder } from '../paths';
import { startProcess, stopProcess } from '../process/start-process';
import { onCore } from './on-core';

export interface RunningServer {
  /** "http://127.0.0.1:41234" */
  origin: string;
  stop(): Promise<void>;
}

/**
 * Runs `next start` on a built site, on a free port of this machine only.
 * @param core the only core it may use; any when nothing is said
 */
export async function serveNext(folder: string, content: string, core?: number): Promise<RunningServer> {
  const port = await findFreePort(0);
  const next = path.join(folder, 'node_modules/.bin/next');
  const [program, args] = onCore(core, next, ['start', '--hostname', '127.0.0.1', '--port', String(port)]);
  const log = path.join(scratchFolder, `${path.basename(folder)}-start.log`);
  const child = startProcess({ program, args, folder, environment: { CONTENT_DIR: content }, log });
  const server = { origin: `http://127.0.0.1:${port}`, stop: () => stopProcess(child) };
  await waitForAnswer(server.origin, log);
  return server;
}

/** Asks for the home page until it comes. Throws after 30 seconds, naming the log. */
export async function waitForAnswer(origin: string, log: string): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await wait(50)) {
    const answer = await fetch(origin).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer) return;
  }
  throw new Error(`${origin} does not answer, see ${log}`);
}
