import { foldText } from '@/lib/text/fold-text';
import { toSlug } from '@/lib/text/slug';
import type { Level } from './job-sheet';

/** One step of the scale of study levels. */
export interface LevelStep {
  /** Wording of the national vocabulary (Onisep, niveau d'accès minimum). */
  label: string;
  slug: LevelSlug;
  /** Position on the scale; lists sort on it. */
  rank: number;
  /** Years of study after the bac; null before the bac and off the scale. */
  yearsAfterBac: number | null;
  /** True for "autre formation", which is neither above nor below the others; it sorts last. */
  offScale: boolean;
}

const STEPS = [
  { label: 'sans diplôme', slug: 'sans-diplome', yearsAfterBac: null },
  { label: '3E', slug: '3e', yearsAfterBac: null },
  { label: 'diplôme national du brevet', slug: 'brevet', yearsAfterBac: null },
  { label: 'CAP ou équivalent', slug: 'cap', yearsAfterBac: null },
  { label: 'CAP ou équivalent + 1 an', slug: 'cap-1', yearsAfterBac: null },
  { label: 'bac ou équivalent', slug: 'bac', yearsAfterBac: 0 },
  { label: 'bac + 1', slug: 'bac-1', yearsAfterBac: 1 },
  { label: 'bac + 2', slug: 'bac-2', yearsAfterBac: 2 },
  { label: 'bac + 3', slug: 'bac-3', yearsAfterBac: 3 },
  { label: 'bac + 4', slug: 'bac-4', yearsAfterBac: 4 },
  { label: 'bac + 5', slug: 'bac-5', yearsAfterBac: 5 },
  { label: 'bac + 6', slug: 'bac-6', yearsAfterBac: 6 },
  { label: 'bac + 7', slug: 'bac-7', yearsAfterBac: 7 },
  { label: 'bac + 8', slug: 'bac-8', yearsAfterBac: 8 },
  { label: 'bac + 9 et plus', slug: 'bac-9', yearsAfterBac: 9 },
  { label: 'autre formation', slug: 'autre-formation', yearsAfterBac: null },
] as const;

/** Permanent key of a level of the scale. */
export type LevelSlug = (typeof STEPS)[number]['slug'];

/** The sixteen labels of the vocabulary, lowest first. */
export const LEVELS: readonly LevelStep[] = STEPS.map((step, rank) => ({
  ...step,
  rank,
  offScale: step.slug === 'autre-formation',
}));

const bySlug = new Map<string, LevelStep>(LEVELS.map((level) => [level.slug, level]));
const byFoldedLabel = new Map(LEVELS.map((level) => [compact(level.label), level]));

function compact(label: string): string {
  return foldText(label).replace(/\s*\+\s*/g, '+');
}

/** Finds a step by its slug ("bac-3"); undefined where there is none. */
export function findLevel(slug: string): LevelStep | undefined {
  return bySlug.get(slug);
}

/** Position of a level on the scale, lowest first. */
export function rankOfLevel(slug: LevelSlug): number {
  return STEPS.findIndex((step) => step.slug === slug);
}

/** Years of study after the bac that a level stands for; null before the bac, off the scale, or unknown. */
export function yearsAfterBac(level: Level): number | null {
  return bySlug.get(level.slug)?.yearsAfterBac ?? null;
}

/**
 * Reads the minimum level of a sheet. Case and spaces do not count ("Bac+3" is "bac + 3"), and the scale's own spelling is
 * given. A label that is not on the scale keeps its words, with a null rank.
 */
export function readLevel(label: string): Level {
  const onScale = byFoldedLabel.get(compact(label));
  if (onScale) return { label: onScale.label, slug: onScale.slug, rank: onScale.rank };
  const known = findByPattern(compact(label));
  return { label, slug: known?.slug ?? (toSlug(label) || 'inconnu'), rank: known?.rank ?? null };
}

/** Reads short forms: "bac", "baccalauréat", "CAP", "3e", "brevet", "bac + 11". */
function findByPattern(folded: string): LevelStep | undefined {
  const afterBac = /^bac\+(\d+)(?: et plus| et\+| et)?$/.exec(folded)?.[1];
  if (afterBac) return bySlug.get(`bac-${Math.min(Number(afterBac), 9)}`);
  if (/^(bac|baccalaureat)$/.test(folded)) return bySlug.get('bac');
  if (folded === 'cap') return bySlug.get('cap');
  if (/^(3 ?e|3 ?eme|troisieme)$/.test(folded)) return bySlug.get('3e');
  if (folded === 'brevet') return bySlug.get('brevet');
  return undefined;
}

/**
 * Reads the level that a line of "Accès au métier" announces, from its first words: "bac + 4/5" is bac + 4,
 * "bac : poste de chef d'équipe" is bac, "Après la 3e" is 3E. The label keeps all the words.
 */
export function readRouteLevel(text: string): Level {
  const label = text.replace(/^niveau\s+/iu, '').trim() || text.trim();
  const folded = compact(label);
  const afterBac = /^(?:apres le )?bac\+(\d+)/.exec(folded)?.[1];
  const known =
    byFoldedLabel.get(folded) ??
    (afterBac ? bySlug.get(`bac-${Math.min(Number(afterBac), 9)}`) : undefined) ??
    (/^(apres le )?bac(calaureat)?\b/.test(folded) ? bySlug.get('bac') : undefined) ??
    (/^cap\b/.test(folded) ? bySlug.get('cap') : undefined) ??
    (/^(apres la )?(3 ?e|3 ?eme|troisieme)\b/.test(folded) ? bySlug.get('3e') : undefined);
  return { label, slug: known?.slug ?? (toSlug(label) || 'inconnu'), rank: known?.rank ?? null };
}
