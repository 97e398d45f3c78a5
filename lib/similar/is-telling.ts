import { RARE_SPREAD } from './explain-relation';
import type { JobFeatures, Respect } from './job-features';

/** Likeness of one job to all others in each respect, by position. */
export type Likeness = Readonly<Record<Respect, Float64Array>>;

/** A ROME family can be wide (libraire, teinturier): alone it relates two jobs only with this much vocabulary in common (cosine). */
const SAME_TRADE = 0.08;
/** In one sub-domain this much is enough, and in one family where a sheet names no sub-domain that could tell them apart. */
const SAME_WORDS = 0.02;
/** A ROME code that so few jobs have relates them by itself; forty researchers share one code. */
const SMALL_GROUP = 12;

/**
 * True where two jobs are of one field (a sub-domain or a ROME family) and share something besides: a ROME code of few jobs, a rare training, the
 * other of the two, some vocabulary. Words alone relate nothing, nor does a training: both cross from one field to another by accident.
 */
export function isTelling(features: JobFeatures, likeness: Likeness, position: number, other: number): boolean {
  const { indexes, spreadOfTraining } = features;
  const likenessIn = (respect: Respect) => likeness[respect][other] ?? 0;
  const isSameSubdomain = likenessIn('subdomains') > 0;
  const isSameFamily = likenessIn('romeFamilies') > 0;
  if (!isSameSubdomain && !isSameFamily) return false;
  if (isSameSubdomain && isSameFamily) return true;
  const codes = likenessIn('romeCodes') > 0 ? indexes.romeCodes.listShared(position, other) : [];
  if (codes.some((code) => indexes.romeCodes.holdersOf(code).length <= SMALL_GROUP)) return true;
  const isApart = !isSameSubdomain && features.isPlaced[position] && features.isPlaced[other];
  if (likenessIn('words') >= (isApart ? SAME_TRADE : SAME_WORDS)) return true;
  if (likenessIn('trainings') === 0) return false;
  return indexes.trainings.listShared(position, other).some((key) => spreadOfTraining(key) <= RARE_SPREAD);
}
