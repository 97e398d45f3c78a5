import type { ReactNode } from 'react';
import { Emblem } from '@/components/figures/emblem';
import { Glyph } from '@/components/figures/glyphs/glyph';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import type { Crumb } from '@/lib/seo/crumbs';
import type { EmblemData } from '@/lib/views/shared/emblem';
import type { NameSize } from '@/lib/views/shared/name-size';

interface PageHeadProps {
  /** Full address of the page, for those who hold it on paper. */
  address: string;
  crumbs: readonly Crumb[];
  /** Drawn from the record; the sign of what it gathers, on the grid of 24, for a page that has no record. */
  emblem: EmblemData | string;
  nameSize: NameSize;
  /** The name, for the h1. */
  name: ReactNode;
  /** A sentence or two under it; its anchor is that of the text that it begins. */
  lead: ReactNode;
  leadAnchor?: string;
}

/** The name, one sentence and where the page belongs, on a band in the tint of its domain. */
export function PageHead({ address, crumbs, emblem, nameSize, name, lead, leadAnchor }: PageHeadProps) {
  return (
    <header className="band ground">
      <div className="page band-body">
        <p className="paper-head">
          <b>Métiers en clair</b> · {address}
        </p>
        <Breadcrumb crumbs={crumbs} className="band-crumbs" />
        {typeof emblem === 'string' ? (
          <Glyph d={emblem} className="band-glyph" />
        ) : (
          <Emblem emblem={emblem} className={`band-emblem band-emblem-${nameSize}`} />
        )}
        <h1 className={`band-name ${NAME_CLASSES[nameSize]}`}>{name}</h1>
        {lead && (
          <p id={leadAnchor} className="band-lead">
            {lead}
          </p>
        )}
      </div>
    </header>
  );
}

const NAME_CLASSES: Record<NameSize, string> = { short: '', long: 'band-name-long', longest: 'band-name-longest' };
