/** Many lists of numbers packed in one array: row `i` is `values` from `starts[i]` up to `starts[i + 1]`. */
export interface Rows {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** Packs lists of whole numbers below 2³²: a tenth of the memory of as many arrays, and quick to run through. */
export function packRows(lists: readonly (readonly number[])[]): Rows {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => {
    starts[row + 1] = (starts[row] ?? 0) + list.length;
  });
  const values = new Uint32Array(starts[lists.length] ?? 0);
  lists.forEach((list, row) => {
    values.set(list, starts[row]);
  });
  return { starts, values };
}

/** Turns rows round: row `v` of the result lists the rows that hold `v`, in order. `count` is how many rows it has. */
export function invertRows({ starts, values }: Rows, count: number): Rows {
  const inverted = new Uint32Array(count + 1);
  for (const value of values) inverted[value + 1] = (inverted[value + 1] ?? 0) + 1;
  for (let row = 0; row < count; row++) inverted[row + 1] = (inverted[row + 1] ?? 0) + (inverted[row] ?? 0);
  const next = inverted.slice(0, count);
  const holders = new Uint32Array(values.length);
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const value = values[at] ?? 0;
      const place = next[value] ?? 0;
      holders[place] = row;
      next[value] = place + 1;
    }
  }
  return { starts: inverted, values: holders };
}

/** One row, without copying it. */
export function rowOf({ starts, values }: Rows, row: number): Uint32Array {
  return values.subarray(starts[row] ?? 0, starts[row + 1] ?? 0);
}

/** Length of a row. */
export function rowLength({ starts }: Rows, row: number): number {
  return (starts[row + 1] ?? 0) - (starts[row] ?? 0);
}
