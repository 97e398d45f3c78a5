import { Glyph } from '@/components/figures/glyphs/glyph';
import { INTEREST_GLYPHS } from '@/components/figures/glyphs/interest-glyphs';
import { KIND_GLYPHS } from '@/components/figures/glyphs/kind-glyphs';
import { DomainMark } from '@/components/ui/domain-mark';
import type { SearchCardData } from '@/lib/views/shared/search-card';

/** The sign of a page that gathers jobs: that of its domain or interest, that of the kind for levels, statuses and trainings. */
export function FacetMark({ mark }: { mark: SearchCardData['mark'] }) {
  switch (mark.kind) {
    case 'domain':
      return <DomainMark domain={mark.slug} />;
    case 'interest':
      return <Glyph d={INTEREST_GLYPHS[mark.slug] ?? KIND_GLYPHS.job} />;
    case 'level':
    case 'status':
    case 'training':
      return <Glyph d={KIND_GLYPHS[mark.kind]} />;
    default:
      return mark satisfies never;
  }
}
