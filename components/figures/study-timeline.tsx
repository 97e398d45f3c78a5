import { Fragment, type ReactNode } from 'react';
import { NoteMark } from '@/components/profile/note-mark';
import type { StudyTimelineData, TimelineBar, TimelineRow } from '@/lib/views/job-profile/study-timeline';

interface StudyTimelineProps {
  timeline: StudyTimelineData;
  /** The number of its note; on paper, where nothing opens, another than that of a profile. */
  Mark?: (props: { number: number }) => ReactNode;
}

/**
 * Ways to a job on a line of school years. Each row is a sentence, which is all that is read aloud; where the drawing is wide and its names fit,
 * the words stand in the bars, otherwise above them.
 */
export function StudyTimeline({ timeline, Mark = NoteMark }: StudyTimelineProps) {
  const { columns, rows, legend } = timeline;
  const years = columns.length;
  return (
    <figure className="keep @container max-w-[46rem]">
      <div aria-hidden="true" className={`grid text-small text-soft @min-[38rem]:mr-24 ${gridOf[years] ?? ''}`}>
        {columns.map(({ label, isMajor }) => (
          <span
            key={label}
            className={`flex border-rule leading-tight whitespace-nowrap last:justify-end @min-[29rem]:pl-1 @min-[29rem]:last:justify-start ${isMajor ? 'border-l' : '@min-[14rem]:border-l'}`}
          >
            <span className={isMajor ? '' : roomFor(years)}>{label}</span>
          </span>
        ))}
      </div>
      <ol>
        {rows.map((row) => (
          <Row key={row.key} row={row} years={years} />
        ))}
      </ol>
      <figcaption className="mt-2 text-small text-soft">
        {timeline.others && <span className="block">{timeline.others}</span>}
        {legend}
        {timeline.note !== null && <Mark number={timeline.note} />}
      </figcaption>
    </figure>
  );
}

function Row({ row: { start, bars, age, fits }, years }: { row: TimelineRow; years: number }) {
  return (
    <li className="relative border-t border-rule py-2 @min-[38rem]:flex @min-[38rem]:flex-wrap @min-[38rem]:items-center">
      <span
        className={`@min-[38rem]:min-w-0 @min-[38rem]:grow @min-[38rem]:basis-0 ${fits ? `@min-[38rem]:grid @min-[38rem]:text-small ${gridOf[years] ?? ''}` : ''} ${age ? '' : '@min-[38rem]:mr-24'}`}
      >
        {start && <span className="sr-only">{start} : </span>}
        {bars.map((bar, index) => (
          <Fragment key={bar.key}>
            {index > 0 && <span className={fits ? '@min-[38rem]:sr-only' : ''}>, puis </span>}
            <Name bar={bar} fits={fits} />
          </Fragment>
        ))}
      </span>
      {age && (
        <>
          <span className="@min-[38rem]:sr-only">, </span>
          <span className="font-bold whitespace-nowrap @min-[38rem]:w-24 @min-[38rem]:pl-3">{age}</span>
        </>
      )}
      <span
        aria-hidden="true"
        className={`mt-1 grid w-full ${fits ? '@min-[38rem]:hidden' : '@min-[38rem]:mr-24'} ${gridOf[years] ?? ''}`}
      >
        {bars.map(({ key, column, span, kind }) => (
          <span key={key} className={`h-3.5 ${startOf[column] ?? ''} ${spanOf[span] ?? ''} ${looks[kind]}`} />
        ))}
      </span>
    </li>
  );
}

function Name({ bar: { name, href, years, column, span, kind }, fits }: { bar: TimelineBar; fits: boolean }) {
  const box = `@min-[38rem]:px-1.5 @min-[38rem]:py-1 @min-[38rem]:leading-snug ${startOf[column] ?? ''} ${spanOf[span] ?? ''} ${wideLooks[kind]}`;
  return (
    <span className={fits ? box : ''}>
      {href ? <a href={href}>{name}</a> : name}
      {years && `, ${years}`}
      {kind === 'deduced' && <span className="sr-only"> (calculé)</span>}
    </span>
  );
}

/** Solid, dashed and hatched stay apart without any colour: borders are drawn in forced colours and on paper. */
const looks: Readonly<Record<TimelineBar['kind'], string>> = {
  stated: 'border-2 border-accent bg-accent',
  deduced: 'border-2 border-dashed border-accent',
  unknown:
    'border-2 border-dotted border-edge bg-[repeating-linear-gradient(135deg,var(--edge)_0_1px,transparent_1px_6px)]',
};
const wideLooks: Readonly<Record<TimelineBar['kind'], string>> = {
  stated: '@min-[38rem]:border-2 @min-[38rem]:border-accent @min-[38rem]:bg-wash',
  deduced: '@min-[38rem]:border-2 @min-[38rem]:border-dashed @min-[38rem]:border-accent',
  unknown:
    '@min-[38rem]:border-2 @min-[38rem]:border-dotted @min-[38rem]:border-edge @min-[38rem]:bg-[repeating-linear-gradient(135deg,var(--rule)_0_1px,transparent_1px_6px)]',
};

/** Labels between the major ones show once each column has room for its own, in the size of the text. */
function roomFor(years: number): string {
  if (years <= 9) return 'hidden @min-[16rem]:inline';
  return years <= 12 ? 'hidden @min-[21rem]:inline' : 'hidden @min-[29rem]:inline';
}

/** Classes written whole, so that the style sheet has them: a way has at most sixteen school years. */
const gridOf: Readonly<Record<number, string>> = {
  3: 'grid-cols-3',
  4: 'grid-cols-4',
  5: 'grid-cols-5',
  6: 'grid-cols-6',
  7: 'grid-cols-7',
  8: 'grid-cols-8',
  9: 'grid-cols-9',
  10: 'grid-cols-10',
  11: 'grid-cols-11',
  12: 'grid-cols-12',
  13: 'grid-cols-13',
  14: 'grid-cols-14',
  15: 'grid-cols-15',
  16: 'grid-cols-16',
};
const startOf: Readonly<Record<number, string>> = {
  2: 'col-start-2',
  3: 'col-start-3',
  4: 'col-start-4',
  5: 'col-start-5',
  6: 'col-start-6',
  7: 'col-start-7',
  8: 'col-start-8',
  9: 'col-start-9',
  10: 'col-start-10',
  11: 'col-start-11',
  12: 'col-start-12',
  13: 'col-start-13',
  14: 'col-start-14',
  15: 'col-start-15',
  16: 'col-start-16',
};
const spanOf: Readonly<Record<number, string>> = {
  1: 'col-span-1',
  2: 'col-span-2',
  3: 'col-span-3',
  4: 'col-span-4',
  5: 'col-span-5',
  6: 'col-span-6',
  7: 'col-span-7',
  8: 'col-span-8',
  9: 'col-span-9',
  10: 'col-span-10',
  11: 'col-span-11',
  12: 'col-span-12',
  13: 'col-span-13',
};
