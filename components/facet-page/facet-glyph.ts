import { DOMAIN_GLYPHS } from '@/components/figures/glyphs/domain-glyphs';
import { INTEREST_GLYPHS } from '@/components/figures/glyphs/interest-glyphs';
import { KIND_GLYPHS } from '@/components/figures/glyphs/kind-glyphs';
import type { FacetMarkData } from '@/lib/views/facet-page/facet-page';

/** The sign of a facet page, drawn on the grid of 24: that of its domain or interest, that of the kind for levels and statuses. */
export function findFacetGlyph({ kind, slug }: FacetMarkData): string {
  switch (kind) {
    case 'domain':
      return DOMAIN_GLYPHS[slug] ?? KIND_GLYPHS.job;
    case 'interest':
      return INTEREST_GLYPHS[slug] ?? KIND_GLYPHS.job;
    case 'level':
    case 'status':
      return KIND_GLYPHS[kind];
    default:
      return kind satisfies never;
  }
}
