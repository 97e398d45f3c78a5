import { NoteList } from '@/components/ui/note-list';
import { PageActions } from '@/components/ui/page-actions';
import type { JobProfileData } from '@/lib/views/job-profile/job-profile';
import { BlockFrame, Chapter } from './chapter';
import { ChapterBar } from './chapter-bar';
import { FirstFacts } from './first-facts';
import { ProfileHead } from './profile-head';

/** The page of a job: the essential on the first screen, five questions, then what the page rests on. */
export function JobProfile({ profile }: { profile: JobProfileData }) {
  return (
    <article data-domaine={profile.domain?.slug} className="profile">
      <ProfileHead profile={profile} />
      <FirstFacts facts={profile.facts} />
      <ChapterBar chapters={profile.chapters} />
      <PageActions address={profile.address} />
      <div className="page">
        {profile.chapters.map((chapter) => (
          <Chapter key={chapter.key} chapter={chapter} />
        ))}
        <section id="sur-cette-fiche" className="drawer">
          <h2>Sur cette fiche</h2>
          {profile.drawer.map((block) => (
            <BlockFrame key={block.part.anchor} block={block} />
          ))}
          <NoteList notes={profile.looseNotes} />
        </section>
      </div>
    </article>
  );
}
