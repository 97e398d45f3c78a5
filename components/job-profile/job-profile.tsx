import { BlockFrame, Chapter } from '@/components/profile/chapter';
import { ChapterBar } from '@/components/profile/chapter-bar';
import { FirstFacts } from '@/components/profile/first-facts';
import { NoteList } from '@/components/profile/note-list';
import { PageActions } from '@/components/profile/page-actions';
import { PageHead } from '@/components/profile/page-head';
import { GenderedForms } from '@/components/ui/gendered-name';
import { WORDINGS } from '@/lib/site/wordings';
import type { JobProfileData } from '@/lib/views/job-profile/job-profile';
import { PartBody } from './part-body';

/** The page of a job: the essential on the first screen, five questions, then what the page rests on. */
export function JobProfile({ profile }: { profile: JobProfileData }) {
  return (
    <article data-domaine={profile.domain?.slug} className="profile">
      <PageHead
        address={profile.address}
        crumbs={profile.crumbs}
        emblem={profile.emblem}
        nameSize={profile.nameSize}
        name={<GenderedForms name={profile.job.name} />}
        lead={profile.lead}
        leadAnchor="presentation"
      />
      <FirstFacts facts={profile.facts} />
      <ChapterBar chapters={profile.chapters} />
      <PageActions address={profile.address} />
      <div className="page chapters">
        {profile.chapters.map((chapter) => (
          <Chapter key={chapter.key} chapter={chapter} Body={PartBody} />
        ))}
        <section id="sur-cette-fiche" className="drawer">
          <h2>{WORDINGS.aboutThisSheet}</h2>
          {profile.drawer.map((block) => (
            <BlockFrame key={block.part.anchor} block={block} Body={PartBody} />
          ))}
          <NoteList notes={profile.looseNotes} />
        </section>
      </div>
    </article>
  );
}
