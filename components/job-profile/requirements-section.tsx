import { NoteMark } from '@/components/profile/note-mark';
import type { RequirementsPart } from '@/lib/views/job-profile/requirements-part';

/** What the law asks, a line each, with the mark of its article. */
export function RequirementsSection({ part: { items } }: { part: RequirementsPart }) {
  return (
    <ul className="max-w-[46rem]">
      {items.map(({ text, note }) => (
        <li key={text} className="keep border-t border-rule py-2">
          {text}
          <NoteMark number={note} />
        </li>
      ))}
    </ul>
  );
}
