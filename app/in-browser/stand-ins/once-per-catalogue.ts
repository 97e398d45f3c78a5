import { countLacks } from '@/app/in-browser/prepared-catalogue';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';

/**
 * In place of lib/model/catalogue/once-per-catalogue: the same, but what was built while something it reads was not here yet is not kept, and is
 * built again once it is.
 */
export function oncePerCatalogue<Value>(build: (catalogue: Catalogue) => Value): (catalogue: Catalogue) => Value {
  return oncePerObject(build);
}

export function oncePerObject<Key extends object, Value>(
  build: (key: Key) => Value,
  values: WeakMap<Key, { value: Value }> = new WeakMap(),
): (key: Key) => Value {
  return (key) => {
    const known = values.get(key);
    if (known) return known.value;
    const lacks = countLacks();
    const value = build(key);
    if (countLacks() === lacks) values.set(key, { value });
    return value;
  };
}
