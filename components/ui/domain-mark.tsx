import { DOMAIN_GLYPHS } from '@/components/figures/glyphs/domain-glyphs';
import { Glyph } from '@/components/figures/glyphs/glyph';
import { KIND_GLYPHS } from '@/components/figures/glyphs/kind-glyphs';

/** The sign of a domain, or that of any job where the sheet names none that we have drawn. Decorative: the name always stands beside it. */
export function DomainMark({ domain, className = 'size-6' }: { domain: string | null; className?: string }) {
  return <Glyph d={(domain && DOMAIN_GLYPHS[domain]) || KIND_GLYPHS.job} className={className} />;
}
