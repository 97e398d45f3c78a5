import type { ReactNode } from 'react';
import { KeepOffline } from '@/components/offline/keep-offline';
import { WORDINGS } from '@/lib/site/wordings';
import type { PageInChaptersData } from '@/lib/views/shared/chapter';
import type { PagePart } from '@/lib/views/shared/contents';
import { BlockFrame, Chapter } from './chapter';
import { ChapterBar } from './chapter-bar';
import { FirstFacts } from './first-facts';
import { NoteList } from './note-list';
import { PageActions } from './page-actions';
import { PageHead } from './page-head';

interface PageInChaptersProps<Part extends PagePart> {
  page: PageInChaptersData<Part>;
  /** The name, for the h1. */
  name: ReactNode;
  /** What a part shows. */
  Body: (props: { part: Part }) => ReactNode;
}

/** The page of a sheet: the essential on the first screen, the questions that it answers, then what the page rests on. */
export function PageInChapters<Part extends PagePart>({ page, name, Body }: PageInChaptersProps<Part>) {
  return (
    <article data-domaine={page.domain ?? undefined} className="profile">
      <PageHead
        address={page.address}
        crumbs={page.crumbs}
        emblem={page.emblem}
        nameSize={page.nameSize}
        name={name}
        lead={page.lead?.text}
        leadAnchor={page.lead?.anchor}
      />
      {page.facts.length > 0 && <FirstFacts facts={page.facts} />}
      <ChapterBar chapters={page.chapters} />
      <PageActions
        address={page.address}
        listHref={page.listHref}
        onePageHref={page.onePageHref}
        sentence={page.sentence}
      />
      <div className="page chapters">
        {page.chapters.map((chapter) => (
          <Chapter key={chapter.key} chapter={chapter} Body={Body} />
        ))}
        <section id="sur-cette-fiche" className="drawer">
          <h2>{WORDINGS.aboutThisSheet}</h2>
          {page.drawer.map((block) => (
            <BlockFrame key={block.part.anchor} block={block} Body={Body} />
          ))}
          <NoteList notes={page.looseNotes} />
          <KeepOffline />
        </section>
      </div>
    </article>
  );
}
