import { MissingFacts } from '@/components/ui/missing-facts';
import { PartFrame } from '@/components/ui/part-frame';
import { Provenance } from '@/components/ui/provenance';
import { SafeProse } from '@/components/ui/safe-prose';
import type { ProfilePart } from '@/lib/views/job-profile/job-profile';
import { AccessSection } from './access-section';
import { CareerMoves } from './career-moves';
import { GlossarySection } from './glossary-section';
import { InterestsSection } from './interests-section';
import { ListSection } from './list-section';
import { OtherNames } from './other-names';
import { RelatedJobs } from './related-jobs';
import { SalarySection } from './salary-section';
import { WaysToEnter } from './ways-to-enter';

interface ProfileSectionProps {
  part: ProfilePart;
}

const setApart = 'border-l-4 border-accent bg-wash px-4 py-4 sm:px-6 print:border-0 print:p-0';

/** A part of the page of a job. */
export function ProfileSection({ part }: ProfileSectionProps) {
  return (
    <PartFrame part={part} className={part.kind === 'prose' && part.isSetApart ? setApart : undefined}>
      <Body part={part} />
    </PartFrame>
  );
}

/** The one switch on the kind of a part. */
function Body({ part }: ProfileSectionProps) {
  switch (part.kind) {
    case 'prose':
      return <SafeProse html={part.html} />;
    case 'list':
      return <ListSection part={part} />;
    case 'glossary':
      return <GlossarySection part={part} />;
    case 'salary':
      return <SalarySection part={part} />;
    case 'access':
      return <AccessSection part={part} />;
    case 'interests':
      return <InterestsSection part={part} />;
    case 'routes':
      return <WaysToEnter part={part} />;
    case 'moves':
      return <CareerMoves part={part} />;
    case 'other-names':
      return <OtherNames part={part} />;
    case 'related':
      return <RelatedJobs part={part} />;
    case 'missing':
      return <MissingFacts part={part} />;
    case 'provenance':
      return <Provenance part={part} />;
    default:
      return part satisfies never;
  }
}
