import { Fragment } from 'react';
import { Breadcrumb, type Crumb } from '@/components/ui/breadcrumb';
import { MissingFacts } from '@/components/ui/missing-facts';
import type { JobSheet } from '@/lib/model/job-sheet/job-sheet';
import type { SafeHtml } from '@/lib/text/safe-html';
import type { RenderedSection } from '@/lib/views/job-profile/rendered-section';
import { CareerMoves, type CareerMovesData } from './career-moves';
import { type ContentsEntry, ContentsNav } from './contents-nav';
import { type KeyFigure, KeyFigures } from './key-figures';
import { Masthead } from './masthead';
import { OtherNames, type OtherNamesData } from './other-names';
import { Provenance, type ProvenanceProps } from './provenance';
import { RelatedJobs, type RelatedJobsData } from './related-jobs';
import { type SectionData, SheetSection } from './sheet-section';
import { type RoutesData, RoutesSection } from './ways-to-enter';

/** A profile ready to show: the components below decide nothing. */
export interface JobProfileData {
  job: JobSheet;
  crumbs: readonly Crumb[];
  domain: { slug: string; label: string } | null;
  introduction: SafeHtml | null;
  figures: readonly KeyFigure[];
  contents: readonly ContentsEntry[];
  sections: readonly { rendered: RenderedSection; overline: string | undefined }[];
  routes: RoutesData;
  /** Key of the section that "Par où passer" stands before; null puts it after all of them. */
  routesBefore: string | null;
  sectionData: SectionData;
  moves: CareerMovesData | null;
  otherNames: OtherNamesData | null;
  related: RelatedJobsData | null;
  missing: readonly string[];
  provenance: ProvenanceProps;
}

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
              <SheetSection rendered={rendered} data={profile.sectionData} overline={overline} />
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
