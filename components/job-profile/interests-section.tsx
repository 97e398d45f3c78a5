import { SafeProse } from '@/components/ui/safe-prose';
import type { SectionPart } from '@/lib/views/job-profile/section-parts';

/** Interests, each leading to the jobs that share it. */
export function InterestsSection({ part }: { part: Extract<SectionPart, { kind: 'interests' }> }) {
  return (
    <>
      <SafeProse html={part.intro} />
      <ul className="flex max-w-[46rem] flex-wrap gap-2">
        {part.links.map(({ label, href }) => (
          <li key={href}>
            <a
              href={href}
              className="inline-flex min-h-10 items-center border border-edge px-3 no-underline hover:bg-wash"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
