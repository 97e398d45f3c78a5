import { SafeProse } from '@/components/ui/safe-prose';
import type { RenderedSection } from '@/lib/views/job-profile/rendered-section';

/** Short items in two columns where there is room. */
export function ListSection({ rendered }: { rendered: RenderedSection }) {
  return (
    <>
      <SafeProse html={rendered.body} className="mb-4" />
      <ul className="grid max-w-[46rem] gap-x-8 sm:grid-cols-2">
        {rendered.items.map((item) => (
          <li key={item} className="border-t border-rule py-2">
            <SafeProse html={item} />
          </li>
        ))}
      </ul>
      <SafeProse html={rendered.outro} className="mt-4" />
    </>
  );
}
