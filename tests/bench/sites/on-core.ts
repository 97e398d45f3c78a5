/** Command line that keeps a program on one core of a Linux machine (taskset, util-linux); the same program on any core elsewhere. */
export function onCore(core: number | undefined, program: string, args: readonly string[]): [string, string[]] {
  return core === undefined || process.platform !== 'linux'
    ? [program, [...args]]
    : ['taskset', ['--cpu-list', String(core), program, ...args]];
}
