import { StudyTimeline } from '@/components/figures/study-timeline';
import { NoteMark } from '@/components/profile/note-mark';
import { SafeProse, SafeText } from '@/components/ui/safe-prose';
import type { TrainingLine } from '@/lib/views/job-profile/training-lines';
import type { RoutePoint, RoutesPart } from '@/lib/views/job-profile/ways-to-enter';

/** "Par où passer": the ways on a line of years; then, by where one is now, the words of the sheet and the trainings. */
export function WaysToEnter({ part }: { part: RoutesPart }) {
  const [first, ...others] = part.points;
  return (
    <div className="max-w-[46rem]">
      {part.timeline && <StudyTimeline timeline={part.timeline} />}
      <div className="mt-4 space-y-3">
        {part.need && <p>{part.need}</p>}
        {part.trainingsIntro && (
          <div id={part.trainingsIntro.anchor ?? undefined}>
            <SafeProse html={part.trainingsIntro.html} />
          </div>
        )}
      </div>
      {first && (
        <div className="border-t border-rule py-3 not-first:mt-4">
          <h3 className="mb-1">{first.title}</h3>
          <Point point={first} />
        </div>
      )}
      {others.map((point) => (
        <details key={point.key} className="fold print-open">
          <summary>
            <h3>{point.title}</h3>
            {point.holds && <span className="text-small text-soft"> · {point.holds}</span>}
          </summary>
          <div className="fold-body">
            <Point point={point} />
          </div>
        </details>
      ))}
      {part.inWords && (
        <details className="fold print-open">
          <summary>
            <h3>{part.inWords.title}, dans les mots de la fiche</h3>
          </summary>
          <div id={part.inWords.anchor} className="fold-body">
            <SafeProse html={part.inWords.html} />
          </div>
        </details>
      )}
      {part.otherWays && <OtherWays otherWays={part.otherWays} />}
      {part.silence && <p className="border-t border-rule pt-3 text-small text-soft">{part.silence}</p>}
    </div>
  );
}

function Point({ point: { statements, statementsAnchor, trainings } }: { point: RoutePoint }) {
  return (
    <>
      {statements.length > 0 && (
        <div id={statementsAnchor ?? undefined} className="mb-2 space-y-2">
          {statements.map(({ key, lines, note }) => (
            <p key={key}>
              {lines.map((line, index) => (
                <span key={line} className="block">
                  <SafeText html={line} />
                  {index === lines.length - 1 ? <NoteMark number={note} /> : ' '}
                </span>
              ))}
            </p>
          ))}
        </div>
      )}
      {trainings && <Trainings trainings={trainings} />}
    </>
  );
}

function Trainings({ trainings }: { trainings: NonNullable<RoutePoint['trainings']> }) {
  const { anchor, title, shown, folded, foldedTitle, deducedNote, isAllDeduced } = trainings;
  const note = isAllDeduced ? null : deducedNote;
  return (
    <div id={anchor ?? undefined}>
      {title && (
        <p className="text-soft">
          {title}
          {isAllDeduced && deducedNote !== null && <NoteMark number={deducedNote} />}
        </p>
      )}
      <Lines lines={shown} note={note} />
      {folded.length > 0 && (
        <details className="print-open">
          <summary className="no-print inline-flex min-h-11 items-center font-bold underline decoration-accent underline-offset-4">
            {foldedTitle}
          </summary>
          <Lines lines={folded} note={note} />
        </details>
      )}
    </div>
  );
}

/** @param note number of the note that each computed start cites; null where the list says it once */
function Lines({ lines, note }: { lines: readonly TrainingLine[]; note: number | null }) {
  return (
    <ul>
      {lines.map(({ key, label, href, detail, isDeduced }) => (
        <li key={key} className={isDeduced ? 'border-l-2 border-dashed border-accent py-1 pl-3' : 'py-1 pl-3.5'}>
          {href ? <a href={href}>{label}</a> : label}
          {detail && <span className="text-small text-soft"> ({detail})</span>}
          {isDeduced && note !== null && <NoteMark number={note} />}
        </li>
      ))}
    </ul>
  );
}

function OtherWays({ otherWays: { title, groups } }: { otherWays: NonNullable<RoutesPart['otherWays']> }) {
  return (
    <details className="fold print-open">
      <summary>
        <h3>{title}</h3>
      </summary>
      <ul className="space-y-2 pb-3">
        {groups.map((way) => (
          <li key={way.key}>
            <span className="font-bold">{way.title}</span>
            {way.isAbove && <span> : voir plus haut{way.sentences.length > 0 ? ', et aussi' : ''}</span>}
            {way.sentences.map(({ key, text, href, section }) => (
              <span key={key} className="block">
                « {text} »{' '}
                <span className="text-small text-soft">
                  (<a href={href}>{section}</a>)
                </span>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
