import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { makeQueries, queryKinds } from '../make-queries';
import { sampleKinds } from '../sample-kinds';
import { createRandom } from '../seeded-random';
import { hostileQueries } from './hostile-queries';

export interface TimedQuery {
  /** A kind of query, "phrase" or "hostile". */
  kind: string;
  text: string;
}

const SHEETS = 400;
const OF_A_KIND = 40;
const PHRASES = 60;
const LONGEST_PHRASE = 200;

/** A mix of all kinds of queries over a sample of the sheets, sentences of the sheets and hostile queries; always the same, in a random order. */
export function mixQueries(catalogue: Catalogue): TimedQuery[] {
  const random = createRandom(99);
  const jobs = random.shuffle(catalogue.jobs).slice(0, SHEETS);
  const named: TimedQuery[] = sampleKinds(makeQueries({ ...catalogue, jobs }), OF_A_KIND);
  const sentences = jobs.flatMap(({ sections }) =>
    sections.flatMap(({ markdown }) => markdown.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.length > 60)),
  );
  const phrases = random.shuffle(sentences).slice(0, PHRASES);
  return random.shuffle([
    ...named,
    ...phrases.map((sentence) => ({ kind: 'phrase', text: sentence.slice(0, LONGEST_PHRASE) })),
    ...hostileQueries.map((text) => ({ kind: 'hostile', text })),
  ]);
}

/** Kinds in the order in which they are reported. */
export const timedKinds: readonly string[] = [...queryKinds, 'phrase', 'hostile'];
