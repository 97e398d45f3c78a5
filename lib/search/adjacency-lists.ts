/** Many lists of numbers packed in one array: list `i` is `values` from `starts[i]` up to `starts[i + 1]`. */
export interface AdjacencyLists {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** Packs lists of whole numbers below 2³²: a tenth of the memory of as many arrays, and quick to run through. */
export function packLists(lists: readonly (readonly number[])[]): AdjacencyLists {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, index) => {
    starts[index + 1] = (starts[index] ?? 0) + list.length;
  });
  const values = new Uint32Array(starts[lists.length] ?? 0);
  lists.forEach((list, index) => {
    values.set(list, starts[index]);
  });
  return { starts, values };
}

/** Turns lists round: list `v` of the result holds the numbers of the lists that hold `v`, in order. `count` is how many lists it has. */
export function invertLists({ starts, values }: AdjacencyLists, count: number): AdjacencyLists {
  const inverted = new Uint32Array(count + 1);
  for (const value of values) inverted[value + 1] = (inverted[value + 1] ?? 0) + 1;
  for (let index = 0; index < count; index++) inverted[index + 1] = (inverted[index + 1] ?? 0) + (inverted[index] ?? 0);
  const next = inverted.slice(0, count);
  const holders = new Uint32Array(values.length);
  for (let index = 0; index + 1 < starts.length; index++) {
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at++) {
      const value = values[at] ?? 0;
      const place = next[value] ?? 0;
      holders[place] = index;
      next[value] = place + 1;
    }
  }
  return { starts: inverted, values: holders };
}

/** One list, without copying it. */
export function listAt({ starts, values }: AdjacencyLists, index: number): Uint32Array {
  return values.subarray(starts[index] ?? 0, starts[index + 1] ?? 0);
}

/** Length of a list. */
export function listLength({ starts }: AdjacencyLists, index: number): number {
  return (starts[index + 1] ?? 0) - (starts[index] ?? 0);
}
