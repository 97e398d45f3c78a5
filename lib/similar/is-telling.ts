import { RARE_SPREAD } from './explain-relation';
import type { JobFeatures, Respect } from './job-features';

/** Likeness of one job to all others in each respect, by position. */
export type Likeness = Readonly<Record<Respect, Float64Array>>;

/** Descriptions with this much vocabulary in common (cosine) speak of one trade. */
const SAME_TRADE = 0.12;
/** A ROME family can be wide (libraire, teinturier): it relates two jobs only with this much vocabulary in common. */
const SAME_FIELD = 0.02;
/** Jobs of different fields with this much of their trainings in common (cosine) are learnt in the same schools. */
const SAME_SCHOOLS = 0.15;
/** A ROME code that so few jobs have relates them by itself; forty researchers share one code. */
const SMALL_GROUP = 12;

/**
 * True where two jobs share something that few share (a ROME code of few jobs, the vocabulary of one trade), or a field and something besides
 * (a rare training, some vocabulary).
 */
export function isTelling(features: JobFeatures, likeness: Likeness, position: number, other: number): boolean {
  const { indexes, spreadOfTraining } = features;
  const likenessIn = (respect: Respect) => likeness[respect][other] ?? 0;
  const codes = likenessIn('romeCodes') > 0 ? indexes.romeCodes.listShared(position, other) : [];
  if (codes.some((code) => indexes.romeCodes.holdersOf(code).length <= SMALL_GROUP)) return true;
  const words = likenessIn('words');
  if (words >= SAME_TRADE) return true;

  const isSameSubdomain = likenessIn('subdomains') > 0;
  const isSameFamily = likenessIn('romeFamilies') > 0;
  const isSameField = isSameSubdomain || isSameFamily;
  if (isSameField && words >= SAME_FIELD) return true;
  if (isSameSubdomain && isSameFamily) return true;
  const isLearntTogether = isSameField || words >= SAME_FIELD || likenessIn('trainings') >= SAME_SCHOOLS;
  if (!isLearntTogether || likenessIn('trainings') === 0) return false;
  return indexes.trainings.listShared(position, other).some((key) => spreadOfTraining(key) <= RARE_SPREAD);
}
