import { NoteMark } from '@/components/profile/note-mark';
import type { DayPart } from '@/lib/views/job-profile/day-part';

/** A day, hour by hour, under the place where it was seen. */
export function DaySection({ part: { place, note, moments } }: { part: DayPart }) {
  return (
    <>
      <p className="mb-2">
        {place}
        <NoteMark number={note} />
      </p>
      <dl className="max-w-[46rem]">
        {moments.map(({ time, text }) => (
          <div key={time} className="keep flex gap-4 border-t border-rule py-2">
            <dt className="min-w-[5em] font-bold">{time}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
