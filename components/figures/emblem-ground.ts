import type { DomainFamily } from '@/lib/facets/domain-families';

interface GroundStrokes {
  d: string;
  width: number;
  dash?: string;
  /** Round ends: strokes of no length are dots. */
  dots?: true;
}

/** The ground pattern of each family as strokes on a strip 120 wide and 12 high, whose top is at y = 108; the same as in the bands (`--ground`). */
export const EMBLEM_GROUNDS: Readonly<Record<DomainFamily, GroundStrokes>> = {
  land: { d: 'M4 112.5h114M8 117.5h110', width: 3, dash: '0 8', dots: true },
  care: { d: `M2 114.5${'h6m-3-3v6m9-3'.repeat(10)}`, width: 2 },
  make: { d: 'M0 112h120M-7 117.5h126', width: 4, dash: '12.5 1.5' },
  'law-money': { d: 'M0 111.5h120m0 3.5H0m0 3.5h120', width: 1.5 },
  'words-arts': { d: `M0 113.5q3-4 6 0t${'6 0 '.repeat(19)}M0 118.5q3-4 6 0t${'6 0 '.repeat(19)}`, width: 1.7 },
  'science-machines': { d: `M0 114h120m0 5H0${'m6 0v-10m6 0v10'.repeat(10)}`, width: 1.3 },
};
