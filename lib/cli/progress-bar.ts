import type { Terminal } from '@/lib/cli/terminal';

const width = 30;
const smallestTotal = 200;

/**
 * Draws how far a long reading has come, on one line that is written over and cleared at the end.
 * Nothing is drawn for 200 files or fewer, nor where nobody watches.
 * @returns a function to call with the number of files done and their total
 */
export function drawProgress(terminal: Terminal, label: string): (done: number, total: number) => void {
  let drawn = -1;
  return (done, total) => {
    if (!terminal.isWatched || total <= smallestTotal) return;
    const percent = Math.floor((done / total) * 100);
    if (percent === drawn) return;
    drawn = percent;
    const full = Math.round((percent / 100) * width);
    const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)}`;
    terminal.error(done >= total ? '\r\u001b[K' : `\r${label} ${bar} ${percent} %`);
  };
}
