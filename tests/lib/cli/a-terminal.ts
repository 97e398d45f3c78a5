import type { Terminal } from '@/lib/cli/terminal';

/** A terminal that keeps what was written. */
export function aTerminal({ isWatched = false } = {}) {
  const written = { out: '', error: '' };
  return {
    isWatched,
    out(text: string) {
      written.out += text;
    },
    error(text: string) {
      written.error += text;
    },
    outText: () => written.out,
    errorText: () => written.error,
  } satisfies Terminal & Record<string, unknown>;
}
