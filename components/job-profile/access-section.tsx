import { SafeProse } from '@/components/ui/safe-prose';
import type { SectionPart } from '@/lib/views/job-profile/section-parts';

/** Ways in: the levels as the steps of a ladder, the diplomas beside each. */
export function AccessSection({ part }: { part: Extract<SectionPart, { kind: 'access' }> }) {
  return (
    <>
      <SafeProse html={part.intro} />
      {part.steps.length > 0 && (
        <ol className="mt-5 max-w-[46rem] border-l-2 border-accent print:ml-2">
          {part.steps.map(({ key, level, diplomas }) => (
            <li key={key} className="relative grid gap-x-6 pb-4 pl-6 sm:grid-cols-[10rem_1fr]">
              <span
                aria-hidden="true"
                className="absolute top-2 -left-[7px] size-3 rounded-full border-2 border-accent bg-paper"
              />
              <h3>{level}</h3>
              <ul>
                {diplomas.map((diploma) => (
                  <li key={diploma} className="py-0.5">
                    {diploma}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
