import type { Measurement } from './report/measurement';
import type { Sites } from './sites/sites';

/** What all parts share. */
export interface Shared {
  sites: Sites;
  /** Absolute path of the content folder. */
  content: string;
  /** How many times each build is measured. */
  rounds: number;
}

/** One part of the bench: gives the lines of its table. */
export type Part = (shared: Shared) => Promise<Measurement[]>;
