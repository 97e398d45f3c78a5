/** Where a command writes: what was asked for goes out, everything else to the side. Tests give their own. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** True where somebody is watching: a progress bar is drawn there and nowhere else. */
  isWatched: boolean;
}

/** A command line that cannot be understood; the message is for the person who typed it. */
export class UsageError extends Error {}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
};
