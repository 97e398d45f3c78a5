import type { Catalogue } from './catalogue';

/**
 * Makes a function that builds something from a catalogue once: the first call builds, the others give the same value, for as long as the
 * catalogue itself is kept (a process; in development, until a file changes).
 * @param sharedAs Next bundles a module once per route, and each copy keeps its own value. What is dear to build bears a name, by which all
 * copies in a process find the one value
 */
export function oncePerCatalogue<Value>(
  build: (catalogue: Catalogue) => Value,
  sharedAs?: string,
): (catalogue: Catalogue) => Value {
  return oncePerObject(build, sharedAs ? oncePerProcess(sharedAs, () => new WeakMap()) : new WeakMap());
}

/** The same for any object: what was built is kept in `values`, as long as the object is. */
export function oncePerObject<Key extends object, Value>(
  build: (key: Key) => Value,
  values: WeakMap<Key, { value: Value }> = new WeakMap(),
): (key: Key) => Value {
  return (key) => {
    const known = values.get(key) ?? { value: build(key) };
    values.set(key, known);
    return known.value;
  };
}

const shared = globalThis as typeof globalThis & { metiersEnClair?: Map<string, unknown> };

/** Makes a value once per process and name, however often Next bundles the module that asks for it. A name stands for one type of value. */
export function oncePerProcess<Value>(name: string, make: () => Value): Value {
  shared.metiersEnClair ??= new Map();
  if (!shared.metiersEnClair.has(name)) shared.metiersEnClair.set(name, make());
  return shared.metiersEnClair.get(name) as Value;
}
