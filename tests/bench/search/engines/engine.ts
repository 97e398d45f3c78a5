import type { Catalogue } from '@/lib/model/catalogue/catalogue';

/** A search engine over the jobs of one catalogue. */
export interface SearchEngine {
  /** Ids of jobs, best first, at most `limit`. */
  search(text: string, limit: number): string[] | Promise<string[]>;
  /** The index as it would be stored; left out where the engine has no way to say it. */
  serialise?(): string;
}

/** What an engine may read of a sheet: names, other names, ROME appellations and the tagline; or trainings and all sections too. */
export type Depth = 'names' | 'full';
export const depths = ['names', 'full'] as const satisfies readonly Depth[];

export type BuildEngine = (catalogue: Catalogue, depth: Depth) => SearchEngine;
