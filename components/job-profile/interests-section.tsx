import { SafeProse } from '@/components/ui/safe-prose';
import type { SectionPart } from '@/lib/views/job-profile/section-parts';

/** Interests, each leading to the jobs that share it. */
export function InterestsSection({ part }: { part: Extract<SectionPart, { kind: 'interests' }> }) {
  return (
    <>
      <SafeProse html={part.intro} />
      <ul className="tags">
        {part.links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
