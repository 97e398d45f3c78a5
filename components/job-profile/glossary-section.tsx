import { SafeProse } from '@/components/ui/safe-prose';
import type { SectionPart } from '@/lib/views/job-profile/section-parts';

/** Terms with their definitions. */
export function GlossarySection({ part }: { part: Extract<SectionPart, { kind: 'glossary' }> }) {
  return (
    <>
      <SafeProse html={part.intro} className="mb-4" />
      <dl className="max-w-[46rem]">
        {part.entries.map(({ term, definition }) => (
          <div
            key={term}
            className="keep grid gap-x-6 border-t border-rule py-3 sm:grid-cols-[12rem_1fr] print:block print:border-0 print:py-px"
          >
            <dt className="font-bold print:inline print:after:content-['_:_']">{term}</dt>
            <dd className="print:inline">
              <SafeProse html={definition} />
            </dd>
          </div>
        ))}
      </dl>
      <SafeProse html={part.outro} className="mt-4" />
    </>
  );
}
