/** Groups items by a key; groups and items keep the order in which they come. To become `Map.groupBy` with Node 24. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  return groupPairs(items.map((item) => [keyOf(item), item]));
}

/** Lists the values of each key, in the order of the pairs: `[['a', 1], ['b', 2], ['a', 3]]` gives a → 1, 3 and b → 2. */
export function groupPairs<Key, Value>(pairs: Iterable<readonly [Key, Value]>): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
