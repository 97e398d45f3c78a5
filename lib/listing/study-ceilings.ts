import type { Facet } from '@/lib/facets/facet';
import type { Catalogue } from '@/lib/model/catalogue/catalogue';
import { oncePerCatalogue } from '@/lib/model/catalogue/once-per-catalogue';
import { findLevel, type LevelSlug } from '@/lib/model/job-sheet/levels';
import { describeLevel } from '@/lib/pathways/level-wording';

/** The levels up to which one may filter: those at which people stop. */
const CEILINGS: readonly LevelSlug[] = ['cap', 'bac', 'bac-2', 'bac-3', 'bac-5'];

/**
 * Lists the values of the filter « niveau-max », lowest first, each with the jobs whose minimum level is that one or a lower one. Jobs without
 * a level, or with one that is off the scale, are in none. Made once per catalogue.
 * @returns labels such as "jusqu’au bac", "jusqu’à bac + 2"
 */
export const listStudyCeilings = oncePerCatalogue((catalogue: Catalogue): readonly Facet[] =>
  CEILINGS.map((slug) => {
    const highest = findLevel(slug)?.rank ?? 0;
    const jobs = catalogue.jobs.filter(({ minimumLevel }) => {
      const level = minimumLevel && findLevel(minimumLevel.slug);
      return level && !level.offScale && level.rank <= highest;
    });
    const name = describeLevel(slug);
    return { slug, label: `${name.includes('+') ? 'jusqu’à' : 'jusqu’au'} ${name}`, count: jobs.length, jobs };
  }),
);
