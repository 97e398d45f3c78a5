export interface SeededRandom {
  /** From 0 to 1, 1 left out. */
  next(): number;
  /** A whole number from 0 to `count - 1`. */
  below(count: number): number;
  /** One item of a list that is not empty; throws for an empty one. */
  pick<Item>(items: readonly Item[]): Item;
  /** The items in another order; the list itself stays as it is. */
  shuffle<Item>(items: readonly Item[]): Item[];
}

/** Random numbers that are the same at each run: mulberry32 (Tommy Ettinger, public domain). `seed`: any whole number. */
export function createRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    pick(items) {
      if (items.length === 0) throw new Error('no item to pick from');
      return items[below(items.length)] as (typeof items)[number];
    },
    shuffle(items) {
      const result = [...items];
      for (let last = result.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        const kept = result[last] as (typeof items)[number];
        result[last] = result[other] as (typeof items)[number];
        result[other] = kept;
      }
      return result;
    },
  };
}
