import { formatLevel } from '@/lib/model/job-sheet/format-level';
import { findLevel, type LevelSlug } from '@/lib/model/job-sheet/levels';
import { NBSP } from '@/lib/text/spaces';
import type { StartSlug } from './entry-map';

const STARTS: Readonly<Partial<Record<LevelSlug, string>>> = {
  'sans-diplome': 'Sans diplôme au départ',
  '3e': `Après la${NBSP}3e`,
  brevet: 'Après le brevet',
  cap: 'Après un CAP',
  'cap-1': 'Après un CAP et une année de plus',
  bac: 'Après le bac',
};

/** Names a starting point: "Après le bac", "Après un bac + 2". */
export function describeStart(slug: Exclude<StartSlug, 'unknown'>): string {
  if (slug === 'any') return 'Avec ou sans le bac';
  return STARTS[slug] ?? `Après un ${describeLevel(slug)}`;
}

const SHORT: Readonly<Partial<Record<LevelSlug, string>>> = {
  'sans-diplome': 'sans diplôme',
  '3e': '3e',
  brevet: 'brevet',
  cap: 'CAP',
  'cap-1': `CAP${NBSP}+${NBSP}1`,
  bac: 'bac',
  'bac-9': `bac${NBSP}+${NBSP}9 et plus`,
};

/** Names a level in a word or two: "CAP", "bac + 3". */
export function describeLevel(slug: LevelSlug): string {
  return SHORT[slug] ?? formatLevel(findLevel(slug)?.label ?? slug);
}
