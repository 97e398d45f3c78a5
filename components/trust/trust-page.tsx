import type { ReactNode } from 'react';
import { type SignedPage, SitePageHead } from './site-page-head';

interface TrustPageProps {
  /** The page, by its address: its label is the title. */
  path: SignedPage;
  /** The answer in one or two sentences, before the details. */
  lead: ReactNode;
  children: ReactNode;
}

/** A page about the site itself: title, the answer first, then parts with their titles in the margin. */
export function TrustPage({ path, lead, children }: TrustPageProps) {
  return (
    <article>
      <SitePageHead path={path} lead={lead} />
      <div className="page mt-8 space-y-10">{children}</div>
    </article>
  );
}
