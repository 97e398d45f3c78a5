import { readdirSync, readFileSync } from 'node:fs';

/** What one process of a session uses at one moment. */
export interface ProcessUse {
  pid: number;
  cpuSeconds: number;
  /** Resident memory, bytes; pages shared between processes are counted in each. */
  rss: number;
}

/** Linux counts CPU time in hundredths of a second (sysconf _SC_CLK_TCK) and memory in pages of 4 KiB. */
const TICKS_PER_SECOND = 100;
const PAGE = 4096;

/**
 * Reads every process of a session from /proc. A session outlives the parents in it: workers whose parent ended are still counted.
 * @returns nothing where there is no /proc
 */
export function readSession(session: number): ProcessUse[] {
  return listPids().flatMap((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The name stands in brackets and may hold spaces: fields are counted after it (proc(5): session is the 6th, utime the 14th).
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      if (fields[3] !== session) return [];
      const [, , , , , , , , , , , utime = 0, stime = 0] = fields;
      return [{ pid, cpuSeconds: (utime + stime) / TICKS_PER_SECOND, rss: (fields[21] ?? 0) * PAGE }];
    } catch {
      return []; // The process ended between the listing and the reading.
    }
  });
}

function listPids(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}
