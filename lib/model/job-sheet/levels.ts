import { foldText } from '@/lib/text/fold-text';
import { toSlug } from '@/lib/text/slug';
import type { Level } from './job-sheet';

/** One step of the scale of study levels. */
export interface LevelStep {
  /** Wording of the national vocabulary (Onisep, niveau d'accès minimum). */
  label: string;
  slug: string;
  /** Position on the scale; lists sort on it. */
  rank: number;
  /** Years of study after the bac; null before the bac and off the scale. */
  yearsAfterBac: number | null;
  /** True for "autre formation", which is neither above nor below the others; it sorts last. */
  offScale: boolean;
}

function step(rank: number, label: string, slug: string, yearsAfterBac: number | null = null): LevelStep {
  return { label, slug, rank, yearsAfterBac, offScale: false };
}

/** The sixteen labels of the vocabulary, lowest first. */
export const LEVELS: readonly LevelStep[] = [
  step(0, 'sans diplôme', 'sans-diplome'),
  step(1, '3E', '3e'),
  step(2, 'diplôme national du brevet', 'brevet'),
  step(3, 'CAP ou équivalent', 'cap'),
  step(4, 'CAP ou équivalent + 1 an', 'cap-1'),
  step(5, 'bac ou équivalent', 'bac', 0),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((years) => step(5 + years, `bac + ${years}`, `bac-${years}`, years)),
  step(14, 'bac + 9 et plus', 'bac-9', 9),
  { ...step(15, 'autre formation', 'autre-formation'), offScale: true },
];

const bySlug = new Map(LEVELS.map((level) => [level.slug, level]));
const byFoldedLabel = new Map(LEVELS.map((level) => [compact(level.label), level]));

function compact(label: string): string {
  return foldText(label).replace(/\s*\+\s*/g, '+');
}

/** Finds a step by its slug ("bac-3"); undefined where there is none. */
export function findLevel(slug: string): LevelStep | undefined {
  return bySlug.get(slug);
}

/** Years of study after the bac that a level stands for; null before the bac, off the scale, or unknown. */
export function yearsAfterBac(level: Level): number | null {
  return bySlug.get(level.slug)?.yearsAfterBac ?? null;
}

/**
 * Reads the minimum level of a sheet. Case and spaces do not count ("Bac+3" is "bac + 3").
 * A label that is not on the scale keeps its words, with a null rank.
 */
export function readLevel(label: string): Level {
  const known = byFoldedLabel.get(compact(label)) ?? findByPattern(compact(label));
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
