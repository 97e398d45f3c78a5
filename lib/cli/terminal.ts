import { describeSystemError } from '@/lib/disk/describe-system-error.mjs';

/** Where a command writes: what was asked for goes out, everything else to the side. Tests give their own. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** True where somebody is watching: a progress bar is drawn there and nowhere else. */
  isWatched: boolean;
}

/** A command line that cannot be understood; the message is for the person who typed it. */
export class UsageError extends Error {}

/** The terminal of this process. A reader that closes early, as `head` does, ends the command quietly. */
export const processTerminal: Terminal = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
};

/** Ends the process where nobody reads its output any more. Called once, by a command of its own process. */
export function stopWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EPIPE') process.exit();
      process.stderr.write(`Impossible d’écrire la sortie : ${describeSystemError(cause, false)}.\n`);
      process.exit(1);
    });
  }
}
