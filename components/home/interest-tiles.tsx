import { Glyph } from '@/components/figures/glyphs/glyph';
import { INTEREST_GLYPHS } from '@/components/figures/glyphs/interest-glyphs';
import { KIND_GLYPHS } from '@/components/figures/glyphs/kind-glyphs';
import type { DoorEntry } from '@/lib/views/facet-page/facet-index';

interface InterestTilesProps {
  interests: readonly DoorEntry[];
  /** How many there are in all. */
  count: number;
}

/** A few sentences of interest, each with its sign, then the way to all of them. */
export function InterestTiles({ interests, count }: InterestTilesProps) {
  if (interests.length === 0) return null;
  return (
    <section aria-labelledby="j-aime">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6">
        <h2 id="j-aime" className="text-h2">
          J’aime…
        </h2>
        {count > interests.length && (
          <a href="/interets" className="inline-flex min-h-9 items-center">
            Les {count} phrases
          </a>
        )}
      </div>
      <ul className="tiles">
        {interests.map(({ slug, label }) => (
          <li key={slug} className="keep">
            <a href={`/interets/${slug}`} className="tile tile-plain group">
              <Glyph d={INTEREST_GLYPHS[slug] ?? KIND_GLYPHS.job} className="size-8" />
              <span className="tile-words group-hover:underline">{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
