import { Glyph } from '@/components/figures/glyphs/glyph';
import { INTEREST_GLYPHS } from '@/components/figures/glyphs/interest-glyphs';
import { KIND_GLYPHS } from '@/components/figures/glyphs/kind-glyphs';
import { DomainMark } from '@/components/ui/domain-mark';
import type { FacetMarkData } from '@/lib/views/facet-page/facet-page';

/** The sign of a facet page: that of its domain or interest, that of the kind for levels and statuses. */
export function FacetMark({ mark }: { mark: FacetMarkData }) {
  switch (mark.kind) {
    case 'domain':
      return <DomainMark domain={mark.slug} />;
    case 'interest':
      return <Glyph d={INTEREST_GLYPHS[mark.slug] ?? KIND_GLYPHS.job} />;
    case 'level':
    case 'status':
      return <Glyph d={KIND_GLYPHS[mark.kind]} />;
    default:
      return mark.kind satisfies never;
  }
}
