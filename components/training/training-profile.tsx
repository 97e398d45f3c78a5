import { Glyph } from '@/components/figures/glyphs/glyph';
import { KIND_GLYPHS } from '@/components/figures/glyphs/kind-glyphs';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { MissingFacts } from '@/components/ui/missing-facts';
import { PageParts } from '@/components/ui/page-parts';
import { PartFrame } from '@/components/ui/part-frame';
import { Provenance } from '@/components/ui/provenance';
import { SafeProse } from '@/components/ui/safe-prose';
import type { TrainingPart, TrainingProfileData } from '@/lib/views/training-profile/training-profile';
import { TrainingFacts } from './training-facts';
import { TrainingJobs } from './training-jobs';
import { TrainingList } from './training-list';

/** Names of diplomas longer than this, in characters, are set smaller. */
const longTitle = 90;

export function TrainingProfile({ profile }: { profile: TrainingProfileData }) {
  return (
    <article className="page pt-5">
      <Breadcrumb crumbs={profile.crumbs} />
      <div className="mt-4 border-t-4 border-accent pt-5">
        <p className="small-caps flex items-center gap-2 font-bold text-accent">
          <Glyph d={KIND_GLYPHS.training} />
          Formation
        </p>
        <h1 className={`mt-3 max-w-[60rem] ${profile.title.length > longTitle ? 'text-h2 sm:text-figure' : 'text-h1'}`}>
          {profile.title}
        </h1>
        {profile.acronym && <p className="mt-2 text-lead text-soft">Sigle : {profile.acronym}</p>}
      </div>
      <TrainingFacts facts={profile.facts} link={profile.link} words={profile.words} />
      <PageParts contents={profile.contents}>
        {profile.parts.map((part) => (
          <PartFrame key={part.anchor} part={part}>
            <Body part={part} />
          </PartFrame>
        ))}
      </PageParts>
    </article>
  );
}

/** The one switch on the kind of a part. */
function Body({ part }: { part: TrainingPart }) {
  switch (part.kind) {
    case 'prose':
      return <SafeProse html={part.html} />;
    case 'jobs':
      return <TrainingJobs part={part} />;
    case 'trainings':
      return (
        <>
          {part.note && <p className="mb-3 max-w-reading text-small text-soft">{part.note}</p>}
          <TrainingList rows={part.rows} />
        </>
      );
    case 'missing':
      return <MissingFacts part={part} />;
    case 'provenance':
      return <Provenance part={part} />;
    default:
      return part satisfies never;
  }
}
