import { EndBody } from '@/components/profile/end-body';
import { SafeProse } from '@/components/ui/safe-prose';
import type { ProfilePart } from '@/lib/views/job-profile/job-profile';
import { AccessSection } from './access-section';
import { AfterList } from './after-list';
import { DaySection } from './day-section';
import { GlossarySection } from './glossary-section';
import { InterestsSection } from './interests-section';
import { ListSection } from './list-section';
import { OtherNames } from './other-names';
import { RequirementsSection } from './requirements-section';
import { SalarySection } from './salary-section';
import { WaysToEnter } from './ways-to-enter';

/** What a part shows: the one switch on its kind. */
export function PartBody({ part }: { part: ProfilePart }) {
  switch (part.kind) {
    case 'prose':
      return <SafeProse html={part.html} />;
    case 'list':
      return <ListSection part={part} />;
    case 'glossary':
      return <GlossarySection part={part} />;
    case 'day':
      return <DaySection part={part} />;
    case 'requirements':
      return <RequirementsSection part={part} />;
    case 'salary':
      return <SalarySection part={part} />;
    case 'access':
      return <AccessSection part={part} />;
    case 'interests':
      return <InterestsSection part={part} />;
    case 'routes':
      return <WaysToEnter part={part} />;
    case 'after':
      return <AfterList part={part} />;
    case 'other-names':
      return <OtherNames part={part} />;
    case 'notes':
    case 'missing':
    case 'provenance':
    case 'cite':
    case 'embed':
      return <EndBody part={part} />;
    default:
      return part satisfies never;
  }
}
