import type { Catalogue } from '@/lib/content/catalogue';
import { frenchTypography } from '@/lib/format/french-typography';
import { NBSP } from '@/lib/format/spaces';
import type { JobSheet } from '@/lib/job-sheet/job-sheet';
import { foldText } from '@/lib/search/fold-text';
import { buildFeatureIndex, type FeatureIndex, type SharedFeatures } from './similarity';

export interface RelatedJob {
  job: JobSheet;
  /** What the two jobs share, in French, strongest first; never empty. */
  reasons: string[];
  /** 0 to 1; only for sorting. */
  score: number;
}

/** The respects in which jobs are compared, and how much each counts in the score. */
const WEIGHTS = { trainings: 0.4, subdomains: 0.2, romeCodes: 0.2, romeFamilies: 0.1, interests: 0.1 } as const;
type Respect = keyof typeof WEIGHTS;

/**
 * A training named by more jobs than this (a business school's general programme) opens too many doors to relate two of them
 * alone; an interest never does.
 */
const TELLING_TRAINING = 12;
/** An interest of more than this share of the jobs is true, but no reason to show. */
const TELLING_INTEREST = 0.15;
/** Below this score the likeness is an accident of lists. */
const MIN_SCORE = 0.08;

interface RelationIndex {
  positions: ReadonlyMap<JobSheet, number>;
  features: Record<Respect, FeatureIndex>;
}

const indexes = new WeakMap<Catalogue, RelationIndex>();

function buildRelationIndex(catalogue: Catalogue): RelationIndex {
  const known = indexes.get(catalogue);
  if (known) return known;
  const { jobs } = catalogue;
  const indexOf = (list: (job: JobSheet) => readonly string[]) =>
    buildFeatureIndex(jobs.map((job) => new Set(list(job))));
  const index: RelationIndex = {
    positions: new Map(jobs.map((job, position) => [job, position])),
    features: {
      trainings: indexOf((job) => job.trainings.map(({ id, label }) => id ?? foldText(label))),
      subdomains: indexOf((job) => job.domains.flatMap(({ subdomain }) => subdomain ?? [])),
      romeCodes: indexOf((job) => job.romeCodes),
      romeFamilies: indexOf((job) => job.romeCodes.map((code) => code.slice(0, 3))),
      interests: indexOf((job) => job.interests),
    },
  };
  indexes.set(catalogue, index);
  return index;
}

/**
 * Lists the jobs most like one: those that share its trainings (a rare one counts more), its sub-domain, its ROME code or family and its
 * interests. Two jobs are related only if they share a sub-domain, a ROME family, or a training that few jobs name.
 * @param max most jobs to return
 * @returns most alike first, then in the order of the catalogue; may be empty
 */
export function listRelatedJobs(catalogue: Catalogue, job: JobSheet, { max = 6 }: { max?: number } = {}): RelatedJob[] {
  const { positions, features } = buildRelationIndex(catalogue);
  const position = positions.get(job);
  if (position === undefined) return [];

  const compared = Object.fromEntries(
    Object.entries(features).map(([respect, index]) => [respect, index.compare(position)]),
  ) as Record<Respect, ReadonlyMap<number, SharedFeatures>>;
  const candidates = new Set([
    ...compared.trainings.keys(),
    ...compared.subdomains.keys(),
    ...compared.romeFamilies.keys(),
  ]);

  const isTelling = (other: number) =>
    compared.subdomains.has(other) ||
    compared.romeFamilies.has(other) ||
    features.trainings.frequencyOf(compared.trainings.get(other)?.shared[0] ?? '') <= TELLING_TRAINING;

  const scoreOf = (other: number) =>
    (Object.keys(WEIGHTS) as Respect[]).reduce(
      (sum, respect) => sum + WEIGHTS[respect] * (compared[respect].get(other)?.similarity ?? 0),
      0,
    );

  return [...candidates]
    .filter(isTelling)
    .map((other) => ({ other, score: scoreOf(other) }))
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score || a.other - b.other)
    .slice(0, max)
    .flatMap(({ other, score }) => {
      const related = catalogue.jobs[other];
      const shared = (respect: Respect) => compared[respect].get(other)?.shared ?? [];
      return related ? [{ job: related, score, reasons: listReasons(catalogue, job, shared) }] : [];
    });
}

function listReasons(catalogue: Catalogue, job: JobSheet, shared: (respect: Respect) => readonly string[]): string[] {
  const trainings = shared('trainings');
  const reasons: string[] = [];
  const [rarest] = trainings;
  if (rarest !== undefined) {
    const label = job.trainings.find(({ id, label }) => (id ?? foldText(label)) === rarest)?.label ?? rarest;
    const title = catalogue.findTraining(rarest)?.label ?? label;
    reasons.push(
      trainings.length === 1
        ? `une formation en commun${NBSP}: ${frenchTypography(title)}`
        : `${trainings.length} formations en commun, dont ${frenchTypography(title)}`,
    );
  }
  for (const subdomain of shared('subdomains')) reasons.push(`même domaine${NBSP}: ${subdomain}`);
  const [code] = shared('romeCodes');
  const [family] = shared('romeFamilies');
  if (code) reasons.push(`même code ROME${NBSP}: ${code}`);
  else if (family) reasons.push(`même famille de métiers (ROME ${family})`);
  const [interest] = shared('interests');
  if (
    interest &&
    buildRelationIndex(catalogue).features.interests.frequencyOf(interest) <= TELLING_INTEREST * catalogue.jobs.length
  )
    reasons.push(`même centre d’intérêt${NBSP}: ${interest}`);
  return reasons;
}
