import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import { keysOf, recordOf } from '@/lib/model/record-of';
import { explainRelation } from './explain-relation';
import { isTelling, type Likeness } from './is-telling';
import { buildJobFeatures, type Respect } from './job-features';

export interface RelatedJob {
  job: JobSheet;
  /** What the two jobs share, in French, most telling first: one to three, never empty. */
  reasons: string[];
  /** A training leads to both. */
  sharesTraining: boolean;
  /** 0 to 1; only for sorting. Symmetric. */
  score: number;
}

/** How much each respect counts in the score; tuned by reading the relations of sixty jobs drawn at random, with and without sub-domains. */
const WEIGHTS: Readonly<Record<Respect, number>> = {
  trainings: 0.32,
  words: 0.24,
  subdomains: 0.14,
  romeCodes: 0.16,
  romeFamilies: 0.06,
  interests: 0.08,
};
const RESPECTS = keysOf(WEIGHTS);

/** Below this score the likeness is an accident of lists. */
const MIN_SCORE = 0.07;
/** What scores less than this share of the most alike is not shown beside it. */
const LEAST_SHARE = 0.3;
/** Each step between the minimum levels takes this much off the score: a window cleaner and a safety engineer share a sub-domain only. */
const LEVEL_COST = 0.06;

/** With so many jobs that share more, those of the same sub-domain and nothing besides are left out. */
const ENOUGH = 3;
/** Jobs farther apart than this on the scale of levels are near only through a training that leads to both. */
const FARTHEST_LEVEL = 3;

/**
 * Lists the jobs most like one, of its sub-domain or its ROME family: those that share its rare trainings, its ROME code, the words of its
 * description and its interests. A training weighs by its rarity and by the spread of the jobs it leads to, so that general programmes relate nothing.
 * Two jobs are related only if one thing they share is telling by itself (see `isTelling`).
 * @param max most jobs to return
 * @returns most alike first, then in the order of the catalogue; may be empty
 */
export function listRelatedJobs(catalogue: Catalogue, job: JobSheet, { max = 6 }: { max?: number } = {}): RelatedJob[] {
  const features = buildJobFeatures(catalogue);
  const position = features.positions.get(job);
  if (position === undefined) return [];
  const { indexes } = features;
  const likeness = recordOf(RESPECTS, (respect) => indexes[respect].compare(position));

  const scored = catalogue.jobs
    .map((related, other) => ({ related, other, score: scoreOf(likeness, other) * (1 - levelCost(job, related)) }))
    .filter(
      ({ related, other, score }) =>
        score >= MIN_SCORE &&
        (levelGap(job, related) <= FARTHEST_LEVEL || (likeness.trainings[other] ?? 0) > 0) &&
        isTelling(features, likeness, position, other),
    )
    .sort((a, b) => b.score - a.score || a.other - b.other);
  const least = (scored[0]?.score ?? 0) * LEAST_SHARE;
  const related = scored
    .filter(({ score }) => score >= least)
    .map(({ related: one, other, score }) => ({
      job: one,
      score,
      reasons: explainRelation(catalogue, job, (respect) => indexes[respect].listShared(position, other)),
      sharesTraining: (likeness.trainings[other] ?? 0) > 0,
      isThin: isThin(likeness, other),
    }));
  const telling = related.filter(({ reasons, isThin: thin }) => !(thin && reasons.length === 1));
  return (telling.length >= ENOUGH ? telling : related).slice(0, max).map(({ isThin: _, ...one }) => one);
}

/** True where two jobs have a sub-domain alone in common: of a wide one ("transport"), that is little to go by. */
function isThin(likeness: Likeness, other: number): boolean {
  return (likeness.trainings[other] ?? 0) === 0 && (likeness.romeFamilies[other] ?? 0) === 0;
}

function scoreOf(likeness: Likeness, other: number): number {
  return RESPECTS.reduce((sum, respect) => sum + WEIGHTS[respect] * (likeness[respect][other] ?? 0), 0);
}

/** What the distance between two minimum levels takes off the score, six steps at most; 0 where one of them is unknown. */
function levelCost(job: JobSheet, other: JobSheet): number {
  return LEVEL_COST * Math.min(6, levelGap(job, other));
}

/** Steps of the scale between two minimum levels; 0 where one of them is unknown. */
function levelGap(job: JobSheet, other: JobSheet): number {
  const [rank, otherRank] = [job.minimumLevel?.rank ?? null, other.minimumLevel?.rank ?? null];
  return rank === null || otherRank === null ? 0 : Math.abs(rank - otherRank);
}
