import type { ReactNode } from 'react';
import { WordNotes } from '@/components/glossary/word-notes';
import { WORDINGS } from '@/lib/site/wordings';
import type { Answer, Block, PageChapter } from '@/lib/views/shared/chapter';
import type { PagePart } from '@/lib/views/shared/contents';
import { NoteList } from './note-list';
import { NoteMark } from './note-mark';

interface WithBody<Part extends PagePart> {
  /** What a part shows. */
  Body: (props: { part: Part }) => ReactNode;
}

/** A question, its answer, then what there is to read about it. */
export function Chapter<Part extends PagePart>({
  chapter: { number, anchor, title, answer, blocks, report },
  Body,
}: WithBody<Part> & { chapter: PageChapter<Part> }) {
  const isQuiet = answer.isSilent && blocks.length === 0;
  return (
    <section id={anchor} className={isQuiet ? 'chapter chapter-quiet' : 'chapter'}>
      <div className="chapter-head">
        <h2>
          <span className="chapter-number">{number}</span> {title}
        </h2>
        {!isQuiet && (
          <share-page class="chapter-share no-print">
            <a href={`#${anchor}`} aria-label={`${WORDINGS.share} : ${title}`}>
              {WORDINGS.share}
            </a>
          </share-page>
        )}
      </div>
      <AnswerLine answer={answer} />
      {blocks.map((block) => (
        <BlockFrame key={block.part.anchor} block={block} Body={Body} />
      ))}
      {report && (
        <p className="report no-print">
          <a href={report}>{WORDINGS.report}</a>
        </p>
      )}
    </section>
  );
}

function AnswerLine({ answer: { before, key, after, isSilent, note } }: { answer: Answer }) {
  if (before + key + after === '') return null;
  return (
    <p className="answer">
      {before}
      {key !== '' && <span className={isSilent ? undefined : 'marked'}>{key}</span>}
      {after}
      {note !== null && <NoteMark number={note} />}
    </p>
  );
}

/** A part of the page: open, under a title of its own, or folded; its notes stand beside it where there is a margin. */
export function BlockFrame<Part extends PagePart>({
  block: { part, look, notes, words },
  Body,
}: WithBody<Part> & { block: Block<Part> }) {
  const aside = (
    <>
      <NoteList notes={notes} />
      <WordNotes words={words} />
    </>
  );
  if (look === 'folded') {
    return (
      <div className="part part-folded">
        <Fold anchor={part.anchor} title={part.title}>
          <Body part={part} />
        </Fold>
        {aside}
      </div>
    );
  }
  return (
    <div className="part part-open">
      <div id={part.anchor} className="part-body">
        {look === 'titled' && <h3>{part.title}</h3>}
        <Body part={part} />
      </div>
      <div className="margin">{aside}</div>
    </div>
  );
}

/** What opens at a touch. The anchor stands inside: a browser that is sent to it opens the fold by itself. */
function Fold({ anchor, title, children }: { anchor: string; title: string; children: ReactNode }) {
  return (
    <details className="fold print-open">
      <summary>
        <h3>{title}</h3>
      </summary>
      <div id={anchor} className="fold-body">
        {children}
      </div>
    </details>
  );
}
