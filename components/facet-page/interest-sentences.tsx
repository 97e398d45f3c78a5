import { Glyph } from '@/components/figures/glyphs/glyph';
import { INTEREST_GLYPHS } from '@/components/figures/glyphs/interest-glyphs';
import { KIND_GLYPHS } from '@/components/figures/glyphs/kind-glyphs';
import type { DoorEntry } from '@/lib/views/facet-page/facet-index';

/** Interests as the sentences they are, each with its sign. */
export function InterestSentences({ interests }: { interests: readonly DoorEntry[] }) {
  return (
    <ul className="columns-1 gap-x-10 sm:columns-2 lg:columns-3">
      {interests.map((interest) => (
        <li key={interest.slug} className="break-inside-avoid border-b border-rule">
          <a
            href={`/interets/${interest.slug}`}
            className="flex min-h-11 items-center gap-3 py-2 leading-snug no-underline hover:underline"
          >
            <Glyph d={INTEREST_GLYPHS[interest.slug] ?? KIND_GLYPHS.job} />
            <span className="grow">{interest.label}</span>
            <span className="text-small text-soft">
              {interest.count}
              <span className="sr-only"> {interest.count > 1 ? 'métiers' : 'métier'}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
