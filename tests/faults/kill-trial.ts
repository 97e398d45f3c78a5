import { type Ended, runKilled, type Work } from './run-killed';

export interface KillTrial {
  name: string;
  /** Makes the command that is killed, each time for another result. */
  nextWork(): Work;
  /** What readers get, as a fingerprint; "none" where it is not whole. */
  read(): string;
  /** What should not be there once a command has reached its end. */
  listLeftovers(): readonly string[];
}

/**
 * Kills a command at random moments. After each, readers must have what they had, whole, or all of the new; at the end a command that is left
 * alone must reach its end and leave nothing beside.
 * @param write receives a line for each fault
 * @returns how many kills went wrong, and how many met the command before its end
 */
export async function tryKills(trial: KillTrial, kills: number, write: (line: string) => void) {
  let { milliseconds } = mustEnd(await runKilled(trial.nextWork()));
  let faults = 0;
  let met = 0;
  let before = trial.read();
  for (let index = 0; index < kills; index++) {
    // One of three near the end, where the new takes the place of the old.
    const part = index % 3 === 2 ? 0.85 + Math.random() * 0.2 : Math.random();
    const moment = Math.round(milliseconds * part);
    const ended = await runKilled(trial.nextWork(), moment);
    const after = trial.read();
    if (ended.code === null) met += 1;
    // Later runs find what earlier ones kept, and are faster.
    else milliseconds = ended.milliseconds;
    if (after === 'none' || (ended.code !== null && (ended.code !== 0 || after === before))) {
      faults += 1;
      write(`${trial.name}: killed at ${moment} ms: ${before} → ${after}\n${ended.output}`);
    }
    before = after;
  }
  mustEnd(await runKilled(trial.nextWork()));
  const left = trial.listLeftovers();
  if (left.length > 0 || trial.read() === 'none') {
    faults += 1;
    write(`${trial.name}: at the end there are still ${left.join(', ')}`);
  }
  return { faults, met, seconds: milliseconds / 1000 };
}

function mustEnd(ended: Ended): Ended {
  if (ended.code !== 0) throw new Error(`ended with ${ended.code}\n${ended.output}`);
  return ended;
}
