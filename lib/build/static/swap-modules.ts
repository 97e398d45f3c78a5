import type { Plugin } from 'esbuild';

/** A file that takes the place of a module, by how that one is imported. */
export type Swap = readonly [imported: RegExp, file: string];

/**
 * Makes the part of esbuild that puts files in the place of modules.
 * @param swaps the first whose pattern fits an import gives its file
 * @returns `plugin` for one build or several; `check` for after the last one, throws an Error where a pattern has met no import: the module
 * has another name since, and it is itself in what was made
 */
export function swapModules(swaps: readonly Swap[]): { plugin: Plugin; check: () => void } {
  const unmet = new Set(swaps.map(([imported]) => imported));
  return {
    plugin: {
      name: 'in-place',
      setup({ onResolve }) {
        for (const [filter, path] of swaps) {
          onResolve({ filter }, () => {
            unmet.delete(filter);
            return { path };
          });
        }
      },
    },
    check() {
      if (unmet.size > 0)
        throw new Error(
          `No import is replaced any more by ${[...unmet].join(', ')} (lib/build/static/build-modules.ts)`,
        );
    },
  };
}
