import type { ReactNode } from 'react';
import { PAGE_GLYPHS } from '@/components/figures/glyphs/page-glyphs';
import { PageHead } from '@/components/profile/page-head';
import { pageCrumbs } from '@/lib/seo/crumbs';
import { PAGES } from '@/lib/site/pages';
import { absoluteUrl } from '@/lib/site/site-url';
import { sizeOfName } from '@/lib/views/shared/name-size';

export type SignedPage = keyof typeof PAGE_GLYPHS;

interface SitePageHeadProps {
  /** The page, by its address: its label is the title. */
  path: SignedPage;
  /** Where the title is a sentence. */
  name?: string;
  /** The answer in one or two sentences. */
  lead: ReactNode;
}

/** The band of a page that exists once, with the sign of the page. */
export function SitePageHead({ path, name = PAGES[path].label, lead }: SitePageHeadProps) {
  return (
    <PageHead
      address={absoluteUrl(path)}
      crumbs={pageCrumbs(path)}
      emblem={PAGE_GLYPHS[path]}
      nameSize={sizeOfName(name)}
      name={name}
      lead={lead}
    />
  );
}
