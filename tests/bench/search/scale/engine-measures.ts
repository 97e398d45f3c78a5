import type { Depth } from '../engines/engine';
import type { EngineName } from '../engines/engines';

/** What one process found out about one engine. Times in milliseconds, sizes in bytes. */
export interface EngineMeasures {
  name: EngineName;
  depth: Depth;
  jobs: number;
  /** Building the index and answering a first query. */
  prepared: number;
  /** Processor time of the same. */
  preparedProcessor: number;
  /** The next query: code not yet compiled for speed. */
  coldQuery: number;
  /** How many answers were timed: three passes over the queries after one that does not count. */
  queries: number;
  /** Over the queries made from the sheets; phrases and hostile queries are in `byKind`. */
  p50: number;
  p99: number;
  /** The same with the best of the three times of each query. */
  bestP99: number;
  /** Processor time of the process, garbage collection included: what does not depend on what else runs. */
  processorP99: number;
  /** The slowest answer of all. */
  max: number;
  /** Kind and beginning of the slowest query. */
  slowest: string;
  byKind: Record<string, { p50: number; p99: number }>;
  /** Heap that the index added, and resident memory of the whole process with its sheets, after garbage collection. */
  heap: number;
  rss: number;
  /** The index in JSON, and compressed; null where the engine does not store it. */
  stored: number | null;
  storedGzip: number | null;
}
