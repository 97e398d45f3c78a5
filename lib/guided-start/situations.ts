import type { LevelSlug } from '@/lib/model/job-sheet/levels';

/** Where one is when one looks for a job to do. */
export interface Situation {
  slug: string;
  label: string;
  /** What the word takes in; null where it says it. */
  detail: string | null;
  /** The highest level of what is prepared next: CAP and bac after collège, BTS, BUT and licence after lycée. Null where any diploma may be held. */
  next: LevelSlug | null;
  /** True where studies are counted from the end of the 3e; from the bac elsewhere. */
  countsFrom3e: boolean;
}

/** In the order of a life; nothing more precise is asked, since nothing more is needed. */
export const SITUATIONS: readonly Situation[] = [
  { slug: 'college', label: 'au collège', detail: null, next: 'bac', countsFrom3e: true },
  { slug: 'lycee', label: 'au lycée', detail: 'ou en CAP', next: 'bac-3', countsFrom3e: false },
  {
    slug: 'apres-bac',
    label: 'après le bac',
    detail: 'études en cours, ou finies',
    next: 'bac-5',
    countsFrom3e: false,
  },
  { slug: 'adulte', label: 'adulte, je change', detail: 'de métier, ou d’études', next: null, countsFrom3e: false },
];

/** Finds a situation by its slug; undefined where there is none. */
export function findSituation(slug: string | undefined): Situation | undefined {
  return SITUATIONS.find((situation) => situation.slug === slug);
}
