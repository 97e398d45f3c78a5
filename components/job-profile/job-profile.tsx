import { JobList } from '@/components/job-list/job-list';
import type { JobRowData } from '@/components/job-list/job-row';
import { Breadcrumb, type Crumb } from '@/components/ui/breadcrumb';
import { MissingFacts } from '@/components/ui/missing-facts';
import { SectionHeading } from '@/components/ui/section-heading';
import type { JobSheet } from '@/lib/job-sheet/job-sheet';
import type { RenderedSection } from '@/lib/job-sheet/rendered-section';
import type { SafeHtml } from '@/lib/job-sheet/safe-html';
import { CareerMoves, type MoveGroup } from './career-moves';
import { type ContentsEntry, ContentsNav } from './contents-nav';
import { type KeyFigure, KeyFigures } from './key-figures';
import { Masthead } from './masthead';
import { OtherNames } from './other-names';
import { Provenance, type ProvenanceProps } from './provenance';
import { type SectionData, SheetSection } from './sheet-section';

/** A profile ready to show: the components below decide nothing. */
export interface JobProfileData {
  job: JobSheet;
  crumbs: readonly Crumb[];
  domain: { slug: string; label: string } | null;
  introduction: SafeHtml | null;
  figures: readonly KeyFigure[];
  contents: readonly ContentsEntry[];
  sections: readonly { rendered: RenderedSection; overline: string | undefined }[];
  sectionData: SectionData;
  moves: readonly MoveGroup[];
  related: readonly JobRowData[];
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
            <SheetSection
              key={rendered.section.key}
              rendered={rendered}
              data={profile.sectionData}
              overline={overline}
            />
          ))}
          {profile.moves.length > 0 && <CareerMoves groups={profile.moves} />}
          {profile.job.otherNames.length > 0 && <OtherNames names={profile.job.otherNames} />}
          {profile.related.length > 0 && (
            <section id="metiers-proches" aria-labelledby="metiers-proches-titre">
              <SectionHeading anchor="metiers-proches" title="Métiers proches" />
              <JobList rows={profile.related} />
            </section>
          )}
          {profile.missing.length > 0 && <MissingFacts facts={profile.missing} />}
          <Provenance {...profile.provenance} />
        </div>
      </div>
    </article>
  );
}
