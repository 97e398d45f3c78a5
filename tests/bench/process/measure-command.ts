import { readFileSync } from 'node:fs';
import { readSession } from './read-session';
import { type Command, startProcess, stopProcess } from './start-process';

export interface CommandUse {
  /** Seconds from start to end. */
  wall: number;
  /** Seconds of processor over the whole tree, as sampled: a child shorter than a sample is missed. */
  cpu: number;
  /** Highest sum of resident memory over the whole tree, bytes; an upper bound, shared pages are counted in each process. Null without /proc. */
  peakRss: number | null;
}

const SAMPLE_EVERY = 150;
/** Ten thousand sheets took more than a quarter of an hour. */
const LONGEST = 60 * 60_000;

/**
 * Runs a command to its end and measures the whole process tree.
 * @throws where the command fails or lasts more than an hour, with the end of what it printed
 */
export async function measureCommand(command: Command): Promise<CommandUse> {
  const start = performance.now();
  const child = startProcess(command);
  const session = child.pid ?? 0;
  const cpuByProcess = new Map<number, number>();
  let peakRss = 0;
  const sampler = setInterval(() => {
    const processes = readSession(session);
    for (const { pid, cpuSeconds } of processes) cpuByProcess.set(pid, cpuSeconds);
    peakRss = Math.max(
      peakRss,
      processes.reduce((total, { rss }) => total + rss, 0),
    );
  }, SAMPLE_EVERY);
  const deadline = setTimeout(() => void stopProcess(child), LONGEST);
  const code = await new Promise<number>((resolve) => {
    child.on('error', () => resolve(127));
    child.on('exit', (exitCode) => resolve(exitCode ?? 130));
  });
  clearInterval(sampler);
  clearTimeout(deadline);
  if (code !== 0) {
    const printed = readFileSync(command.log, 'utf8').slice(-2000);
    throw new Error(`${command.program} ${command.args.join(' ')} failed with code ${code}:\n${printed}`);
  }
  const cpu = [...cpuByProcess.values()].reduce((total, seconds) => total + seconds, 0);
  return { wall: (performance.now() - start) / 1000, cpu, peakRss: peakRss || null };
}
