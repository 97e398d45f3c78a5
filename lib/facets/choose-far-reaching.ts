import type { Facet } from './facet';

/**
 * Chooses the values that together lead to the most jobs: each time the one that adds most to those chosen before, so that a few show how varied
 * the whole is. Where no other adds any, the most frequent come next; equals in the order given.
 * @returns the chosen ones, the first chosen first; all of them where there are no more than `most`
 */
export function chooseFarReaching(values: readonly Facet[], most: number): Facet[] {
  const chosen: Facet[] = [];
  const reached = new Set<Facet['jobs'][number]>();
  const gainOf = ({ jobs }: Facet) => jobs.filter((job) => !reached.has(job)).length;
  while (chosen.length < Math.min(most, values.length)) {
    const [best] = values
      .filter((value) => !chosen.includes(value))
      .map((value) => ({ value, gain: gainOf(value) }))
      .sort((a, b) => b.gain - a.gain || b.value.count - a.value.count);
    if (!best) break;
    chosen.push(best.value);
    for (const job of best.value.jobs) reached.add(job);
  }
  return chosen;
}
