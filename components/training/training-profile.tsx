import { BlockFrame, Chapter } from '@/components/profile/chapter';
import { ChapterBar } from '@/components/profile/chapter-bar';
import { FirstFacts } from '@/components/profile/first-facts';
import { NoteList } from '@/components/profile/note-list';
import { NumberedNotes } from '@/components/profile/numbered-notes';
import { PageActions } from '@/components/profile/page-actions';
import { PageHead } from '@/components/profile/page-head';
import { MissingFacts } from '@/components/ui/missing-facts';
import { Provenance } from '@/components/ui/provenance';
import { SafeProse } from '@/components/ui/safe-prose';
import { WORDINGS } from '@/lib/site/wordings';
import type { TrainingPart, TrainingProfileData } from '@/lib/views/training-profile/training-profile';
import { TrainingJobs } from './training-jobs';
import { TrainingLines } from './training-lines';
import { TrainingWay } from './training-way';

/** The page of a training: the essential on the first screen, the questions that it answers, then what the page rests on. */
export function TrainingProfile({ profile }: { profile: TrainingProfileData }) {
  return (
    <article data-domaine={profile.domain ?? undefined} className="profile">
      <PageHead
        address={profile.address}
        crumbs={profile.crumbs}
        emblem={profile.emblem}
        nameSize={profile.nameSize}
        name={profile.title}
        lead={profile.lead?.text}
        leadAnchor={profile.lead?.anchor}
      />
      {profile.facts.length > 0 && <FirstFacts facts={profile.facts} />}
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

/** The one switch on the kind of a part. */
function PartBody({ part }: { part: TrainingPart }) {
  switch (part.kind) {
    case 'prose':
      return <SafeProse html={part.html} />;
    case 'quotes':
      return part.sentences.map((sentence) => <p key={sentence}>« {sentence} »</p>);
    case 'schools':
      return (
        <p>
          <a href={part.url} className="inline-block py-2">
            Où la suivre : la page de l’Onisep liste les écoles
            <span aria-hidden="true">{'\u00a0↗'}</span>
          </a>
        </p>
      );
    case 'way':
      return <TrainingWay part={part} />;
    case 'jobs':
      return <TrainingJobs part={part} />;
    case 'trainings':
      return <TrainingLines part={part} />;
    case 'missing':
      return <MissingFacts part={part} />;
    case 'provenance':
      return <Provenance part={part} />;
    case 'notes':
      return <NumberedNotes part={part} />;
    default:
      return part satisfies never;
  }
}
