import { findLevel, rankOfLevel, readLevel } from '@/lib/model/job-sheet/levels';
import { eachSheet } from '../check';
import type { Finding } from '../finding';

const YEARS_TO_BAC = 3;
const YEARS_TO_CAP = 2;

/** No duration shorter than the minimum level takes: from the 3e, 2 years to a CAP and 3 to the bac; from the bac, those that it names. */
export const checkDurations = eachSheet(({ file, head }) => {
  const label = /^\*\*Niveau d.accès minimum\s*:\s*\*\*\s*(.+)$/m.exec(head.body)?.[1];
  const needed = label ? yearsOfLevel(readLevel(label).slug) : null;
  if (needed === null) return [];
  return (head.data?.etudes ?? []).flatMap(({ depart, annees }, index): Finding[] => {
    const fewest = depart === 'apres-3e' ? needed : depart === 'apres-bac' ? needed - YEARS_TO_BAC : 0;
    if (annees == null || annees >= fewest) return [];
    return [
      {
        file,
        line: head.lineOf(['etudes', index]),
        check: 'duree-trop-courte',
        found: `${annees} ans ${depart === 'apres-3e' ? 'après la 3e' : 'après le bac'}, mais « ${label} » en demande ${fewest}.`,
        hint: 'Corrigez la durée, ou le niveau minimum.',
      },
    ];
  });
});

/** Years after the 3e; null off the scale. */
function yearsOfLevel(slug: string): number | null {
  const level = findLevel(slug);
  if (!level || level.offScale) return null;
  if (level.yearsAfterBac !== null) return YEARS_TO_BAC + level.yearsAfterBac;
  if (level.rank < rankOfLevel('cap')) return 0;
  return YEARS_TO_CAP + (slug === 'cap-1' ? 1 : 0);
}
