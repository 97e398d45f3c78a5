import { DOMAIN_GLYPHS } from '@/components/figures/glyphs/domain-glyphs';
import { INTEREST_GLYPHS } from '@/components/figures/glyphs/interest-glyphs';
import { KIND_GLYPHS } from '@/components/figures/glyphs/kind-glyphs';
import type { SearchCardData } from '@/lib/views/shared/search-card';

/** The sign of a facet page, drawn on the grid of 24: that of its domain or interest, that of the kind for levels, statuses and trainings. */
export function findFacetGlyph(mark: SearchCardData['mark']): string {
  switch (mark.kind) {
    case 'domain':
      return DOMAIN_GLYPHS[mark.slug] ?? KIND_GLYPHS.job;
    case 'interest':
      return INTEREST_GLYPHS[mark.slug] ?? KIND_GLYPHS.job;
    case 'level':
    case 'status':
    case 'training':
      return KIND_GLYPHS[mark.kind];
    default:
      return mark satisfies never;
  }
}
