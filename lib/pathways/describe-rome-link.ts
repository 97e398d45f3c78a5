import type { CareerMove, RomeLink } from '@/lib/model/job-sheet/job-sheet';

/** Says in French the two ends of a ROME mobility. */
export function describeRomeLink({ from, toward }: RomeLink) {
  return {
    /** "de « Boulanger » (D1102)" */
    from: `de « ${from.label} » (${from.code})`,
    /** "vers « Pâtissier » (D1104)" */
    toward: `vers « ${toward.label} » (${toward.code})`,
  };
}

/**
 * Says in French what a ROME mobility rests on. ROME 4.0 gives no direction: one that has a direction has it from ROME 3.
 * @returns "mobilité du ROME, de « Boulanger » (D1102) vers « Pâtissier » (D1104)"
 */
export function describeRomeMobility(direction: CareerMove['direction'], link: RomeLink): string {
  const { from, toward } = describeRomeLink(link);
  return `${direction === 'sideways' ? 'mobilité du ROME' : 'évolution selon le ROME 3'}, ${from} ${toward}`;
}
