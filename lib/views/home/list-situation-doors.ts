import { SITUATIONS } from '@/lib/guided-start/situations';
import { catalogueHref } from '@/lib/listing/job-list-query';
import { listStudyCeilings } from '@/lib/listing/study-ceilings';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { findLevel } from '@/lib/model/job-sheet/levels';
import { capitalizeFirst } from '@/lib/text/capitalize-first';
import { formatCount } from '@/lib/text/format-count';
import type { HomeLink } from './home';

export interface SituationDoor extends HomeLink {
  /** What stands behind: "jusqu’au bac : 219 métiers". */
  detail: string;
}

/**
 * Lists where one may be, each with the jobs that what is prepared next opens. Whoever changes may hold any diploma: all jobs, shortest studies
 * first. A list that would be empty has no door, and there is none at all where no sheet gives a level.
 */
export function listSituationDoors(catalogue: Catalogue): SituationDoor[] {
  const { jobs } = catalogue;
  if (!jobs.some(({ minimumLevel }) => minimumLevel && findLevel(minimumLevel.slug)?.offScale === false)) return [];
  const ceilings = listStudyCeilings(catalogue);
  return SITUATIONS.flatMap(({ label, next }) => {
    if (next === null) {
      return [
        {
          label: capitalizeFirst(label),
          detail: 'tous, études courtes d’abord',
          href: catalogueHref({ tri: 'etudes' }),
        },
      ];
    }
    const ceiling = ceilings.find(({ slug }) => slug === next);
    if (!ceiling || ceiling.count === 0) return [];
    const detail = `${ceiling.label} : ${formatCount(ceiling.count, 'métier', 'métiers')}`;
    return [{ label: capitalizeFirst(label), detail, href: catalogueHref({ 'niveau-max': next }) }];
  });
}
