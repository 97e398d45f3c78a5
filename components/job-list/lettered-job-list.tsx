import type { JobRowData } from '@/lib/views/shared/job-row';
import { JobList } from './job-list';

export interface LetterOfJobs {
  letter: string;
  anchor: string;
  rows: readonly JobRowData[];
}

/** Jobs in alphabetical order, cut at each letter as in a printed index, to tick in a form (`PickToCompare`). Headings are h2 and h3. */
export function LetteredJobList({ groups }: { groups: readonly LetterOfJobs[] }) {
  return groups.map(({ letter, anchor, rows }) => (
    <section key={letter} id={anchor} aria-labelledby={`${anchor}-titre`}>
      <h2 id={`${anchor}-titre`} className="border-t-2 border-ink py-2 text-h2 text-accent">
        {letter}
      </h2>
      <JobList rows={rows} canPick />
    </section>
  ));
}
