import { Fragment } from 'react';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { MissingFacts } from '@/components/ui/missing-facts';
import type { JobProfileData } from '@/lib/views/job-profile/job-profile';
import { CareerMoves } from './career-moves';
import { ContentsNav } from './contents-nav';
import { KeyFigures } from './key-figures';
import { Masthead } from './masthead';
import { OtherNames } from './other-names';
import { Provenance } from './provenance';
import { RelatedJobs } from './related-jobs';
import { FramedSection } from './sheet-section';
import { RoutesSection } from './ways-to-enter';

/** Below this number of parts a list of contents is noise. */
const contentsFrom = 4;

export function JobProfile({ profile }: { profile: JobProfileData }) {
  const withContents = profile.contents.length >= contentsFrom;
  return (
    <article data-domaine={profile.domain?.slug} className="page pt-5">
      <Breadcrumb crumbs={profile.crumbs} />
      <Masthead job={profile.job} domain={profile.domain} introduction={profile.introduction} />
      <KeyFigures figures={profile.figures} />
      <div
        className={`mt-8 grid gap-x-12 gap-y-8 print:block ${withContents ? 'lg:grid-cols-[14rem_minmax(0,1fr)]' : ''}`}
      >
        {withContents && <ContentsNav entries={profile.contents} />}
        <div className="min-w-0 space-y-12 print:space-y-6">
          {profile.sections.map(({ rendered, overline }) => (
            <Fragment key={rendered.section.key}>
              {rendered.section.key === profile.routesBefore && <RoutesSection routes={profile.routes} />}
              <FramedSection rendered={rendered} data={profile.sectionData} overline={overline} />
            </Fragment>
          ))}
          {profile.routesBefore === null && <RoutesSection routes={profile.routes} />}
          {profile.moves && <CareerMoves moves={profile.moves} />}
          {profile.otherNames && <OtherNames {...profile.otherNames} />}
          {profile.related && <RelatedJobs related={profile.related} />}
          {profile.missing.length > 0 && <MissingFacts facts={profile.missing} />}
          <Provenance {...profile.provenance} />
        </div>
      </div>
    </article>
  );
}
