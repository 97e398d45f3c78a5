import { Glyph } from '@/components/figures/glyphs/glyph';
import { INTEREST_GLYPHS } from '@/components/figures/glyphs/interest-glyphs';
import { SafeProse } from '@/components/ui/safe-prose';
import type { SectionPart } from '@/lib/views/job-profile/section-parts';

/** Interests, each leading to the jobs that share it. */
export function InterestsSection({ part }: { part: Extract<SectionPart, { kind: 'interests' }> }) {
  return (
    <>
      <SafeProse html={part.intro} />
      <ul className="tags">
        {part.links.map(({ label, slug, href }) => (
          <li key={href}>
            <a href={href}>
              {INTEREST_GLYPHS[slug] && <Glyph d={INTEREST_GLYPHS[slug]} className="size-5" />}
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
