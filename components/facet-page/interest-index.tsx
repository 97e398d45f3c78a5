import type { Crumb } from '@/lib/seo/crumbs';
import type { InterestGroup, OtherFacetLink } from '@/lib/views/facet-page/facet-index';
import { IndexHead } from './index-head';
import { InterestSentences } from './interest-sentences';
import { OtherWays } from './other-ways';

interface InterestIndexProps {
  crumbs: readonly Crumb[];
  lead: string;
  /** Without empty groups. */
  groups: readonly InterestGroup[];
  others: readonly OtherFacetLink[];
}

/** All the interests as the sentences they are, in a few groups. */
export function InterestIndex({ crumbs, lead, groups, others }: InterestIndexProps) {
  return (
    <div className="page pt-5">
      <IndexHead crumbs={crumbs} title="Les métiers par centre d’intérêt" lead={lead} />
      <div className="mt-8 space-y-14">
        {groups.map(({ key, title, interests }) => (
          <section key={key} aria-labelledby={key}>
            <h2 id={key} className="mb-4 text-h2">
              {title}
            </h2>
            <InterestSentences interests={interests} />
          </section>
        ))}
        <OtherWays ways={others} />
      </div>
    </div>
  );
}
