import { Breadcrumb } from '@/components/ui/breadcrumb';
import { NoteList } from '@/components/ui/note-list';
import { PageParts } from '@/components/ui/page-parts';
import type { JobProfileData } from '@/lib/views/job-profile/job-profile';
import { KeyFigures } from './key-figures';
import { Masthead } from './masthead';
import { ProfileSection } from './profile-section';

export function JobProfile({ profile }: { profile: JobProfileData }) {
  return (
    <article data-domaine={profile.domain?.slug} className="page pt-5">
      <Breadcrumb crumbs={profile.crumbs} />
      <Masthead job={profile.job} domain={profile.domain} introduction={profile.introduction} />
      <KeyFigures figures={profile.figures} />
      <PageParts contents={profile.contents}>
        {profile.parts.map((part) => (
          <ProfileSection key={part.anchor} part={part} />
        ))}
      </PageParts>
      <NoteList notes={profile.notes} />
    </article>
  );
}
