import { SafeProse } from '@/components/ui/safe-prose';
import type { SectionPart } from '@/lib/views/job-profile/section-parts';

/** Short items in two columns where there is room. */
export function ListSection({ part }: { part: Extract<SectionPart, { kind: 'list' }> }) {
  return (
    <>
      <SafeProse html={part.intro} className="mb-4" />
      <ul className="grid max-w-[46rem] gap-x-8 sm:grid-cols-2">
        {part.items.map((item) => (
          <li key={item} className="border-t border-rule py-2 print:border-0 print:py-px">
            <SafeProse html={item} />
          </li>
        ))}
      </ul>
      <SafeProse html={part.outro} className="mt-4" />
    </>
  );
}
