import { buildFlexSearch } from './build-flexsearch';
import { buildMiniSearch } from './build-minisearch';
import { buildOrama } from './build-orama';
import { buildOurs } from './build-ours';
import type { BuildEngine } from './engine';
import { withExactNames } from './with-exact-names';

/** The engines that are compared; "+exact" puts exact names first, as the site does. */
export const engines = {
  ours: buildOurs,
  minisearch: buildMiniSearch,
  orama: buildOrama,
  flexsearch: buildFlexSearch,
  'minisearch+exact': withExactNames(buildMiniSearch),
  'orama+exact': withExactNames(buildOrama),
  'flexsearch+exact': withExactNames(buildFlexSearch),
} as const satisfies Record<string, BuildEngine>;

export type EngineName = keyof typeof engines;
export const engineNames = Object.keys(engines) as EngineName[];
