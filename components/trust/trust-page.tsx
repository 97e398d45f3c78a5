import type { ReactNode } from 'react';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { pageCrumbs } from '@/lib/seo/crumbs';
import { PAGES, type PagePath } from '@/lib/site/pages';

interface TrustPageProps {
  /** The page, by its address: its label is the title. */
  path: PagePath;
  /** The answer in one or two sentences, before the details. */
  lead: ReactNode;
  children: ReactNode;
}

/** A page about the site itself: title, the answer first, then parts with their titles in the margin. */
export function TrustPage({ path, lead, children }: TrustPageProps) {
  return (
    <article className="page pt-5">
      <Breadcrumb crumbs={pageCrumbs(path)} />
      <header className="mt-4 border-t-4 border-accent pt-5">
        <h1 className="text-h1">{PAGES[path].label}</h1>
        <p className="mt-4 max-w-[46rem] text-lead">{lead}</p>
      </header>
      <div className="mt-10 space-y-10">{children}</div>
    </article>
  );
}
