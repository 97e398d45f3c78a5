import { spawn } from 'node:child_process';

/** A command of the project, in plain Node. */
export interface Work {
  /** What follows `node`. */
  args: readonly string[];
  folder: string;
  environment?: Readonly<Record<string, string>>;
}

export interface Ended {
  /** Null where it was killed. */
  code: number | null;
  output: string;
  milliseconds: number;
}

/**
 * Runs a command in a session of its own.
 * @param killAfter milliseconds after which it is killed with all its children (SIGKILL); never where nothing is said
 */
export function runKilled({ args, folder, environment }: Work, killAfter?: number): Promise<Ended> {
  const begun = performance.now();
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment };
  const child = spawn(process.execPath, args, { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  const timer = killAfter === undefined ? undefined : setTimeout(() => killGroup(child.pid), killAfter);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    // Its output ends when the last of its children has gone.
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output, milliseconds: performance.now() - begun });
    });
  });
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
