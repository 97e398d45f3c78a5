import { foldText } from '@/lib/text/fold-text';
import type { CitedSource } from './list-cited-sources';

/** Sources shown one by one: a folder whose sheets each cite twenty would make a page of thousands. */
const MOST_SHOWN = 30;
/** Publishers named among the others. */
const MOST_NAMED = 40;

/** Sources that are counted by publisher, since their sheets name them. */
export interface RarerSources {
  /** Sources that are not shown one by one. */
  count: number;
  /** Publishers of several of them, with how many, most first. */
  publishers: readonly { name: string; count: number }[];
  /** Other publishers, each of them uncounted. */
  others: number;
}

/** The sources that sheets cite: the most used whole, the others by publisher. */
export interface SourceBoard {
  /** Sources in all. */
  count: number;
  shown: readonly CitedSource[];
  /** Null where all are shown. */
  rarer: RarerSources | null;
}

/** Prepares the sources cited; `sources` come from `listCitedSources`, most used first. */
export function toSourceBoard(sources: readonly CitedSource[]): SourceBoard {
  return { count: sources.length, shown: sources.slice(0, MOST_SHOWN), rarer: groupRarer(sources.slice(MOST_SHOWN)) };
}

/** Counts sources by publisher; null where there is none. */
function groupRarer(rarer: readonly CitedSource[]): RarerSources | null {
  if (rarer.length === 0) return null;
  const publishers = new Map<string, { name: string; count: number }>();
  for (const { publisher } of rarer) {
    if (!publisher) continue;
    const entry = publishers.get(foldText(publisher)) ?? { name: publisher, count: 0 };
    entry.count++;
    publishers.set(foldText(publisher), entry);
  }
  const named = [...publishers.values()]
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'fr'))
    .slice(0, MOST_NAMED);
  return { count: rarer.length, publishers: named, others: publishers.size - named.length };
}
