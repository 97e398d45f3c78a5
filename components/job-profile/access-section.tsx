import { SafeProse } from '@/components/ui/safe-prose';
import { formatLevel } from '@/lib/model/job-sheet/format-level';
import type { EntryRoute } from '@/lib/model/job-sheet/job-sheet';
import { frenchTypography } from '@/lib/text/french-typography';
import type { RenderedSection } from '@/lib/views/job-profile/rendered-section';

interface AccessSectionProps {
  routes: readonly EntryRoute[];
  rendered: RenderedSection;
}

/** Ways in: the levels as the steps of a ladder, the diplomas beside each. */
export function AccessSection({ routes, rendered }: AccessSectionProps) {
  if (routes.length === 0) return <SafeProse html={rendered.whole} />;
  return (
    <>
      <SafeProse html={rendered.body} />
      <ol className="mt-5 max-w-[46rem] border-l-2 border-accent print:ml-2">
        {routes.map((route) => (
          <li
            key={`${route.level.label}${route.diplomas[0] ?? ''}`}
            className="relative grid gap-x-6 pb-4 pl-6 sm:grid-cols-[10rem_1fr]"
          >
            <span
              aria-hidden="true"
              className="absolute top-2 -left-[7px] size-3 rounded-full border-2 border-accent bg-paper"
            />
            <h3>{formatLevel(route.level.label)}</h3>
            <ul>
              {route.diplomas.map((diploma) => (
                <li key={diploma} className="py-0.5">
                  {frenchTypography(diploma)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
