import { median } from './median';

/**
 * Runs each function in turn, `rounds` times after one round that does not count, so that none profits from a quiet moment.
 * @returns medians in milliseconds
 */
export function measureInTurn<Name extends string>(
  contestants: Record<Name, () => unknown>,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(contestants) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      contestants[name]();
      if (round > 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}
