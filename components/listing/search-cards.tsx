import { findFacetGlyph } from '@/components/facet-page/facet-glyph';
import { Glyph } from '@/components/figures/glyphs/glyph';
import type { SearchCardData } from '@/lib/views/shared/search-card';

/** What the words of a search name, each with its page; nothing where they name nothing. */
export function SearchCards({ cards }: { cards: readonly SearchCardData[] }) {
  if (cards.length === 0) return null;
  return (
    <nav aria-label="Ce que vous cherchez peut-être" className="mt-4">
      <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
        {cards.map(({ mark, domain, label, href, detail }) => (
          <li key={href} data-domaine={domain ?? undefined}>
            <a
              href={href}
              className="group flex h-full min-h-14 items-center gap-3 rounded-sm border-2 border-accent bg-wash px-3 py-1.5 leading-snug no-underline"
            >
              <Glyph d={findFacetGlyph(mark)} />
              <span className="min-w-0 wrap-anywhere">
                <strong className="group-hover:underline">{label}</strong>{' '}
                <span className="block text-small text-soft">{detail}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
