import { WORDINGS } from '@/lib/site/wordings';

/** The number of a note that stands at the foot of the same sheet of paper. */
export function PaperNote({ number }: { number: number }) {
  return (
    <sup className="paper-note">
      <span className="sr-only"> {WORDINGS.note} </span>
      {number}
    </sup>
  );
}
