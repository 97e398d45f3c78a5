import type { SearchEngine } from './engines/engine';
import type { SearchQuery } from './make-queries';

export interface AnsweredQuery {
  query: SearchQuery;
  /** Ids, best first. */
  answers: readonly string[];
}

/** Ranks below are counted as missing. */
const DEEPEST = 50;

/** Asks an engine every query, one after the other. */
export async function askAll(engine: SearchEngine, queries: readonly SearchQuery[]): Promise<AnsweredQuery[]> {
  const answered: AnsweredQuery[] = [];
  for (const query of queries) answered.push({ query, answers: await engine.search(query.text, DEEPEST) });
  return answered;
}
