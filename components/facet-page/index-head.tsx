import { Breadcrumb } from '@/components/ui/breadcrumb';
import type { Crumb } from '@/lib/seo/crumbs';

interface IndexHeadProps {
  crumbs: readonly Crumb[];
  title: string;
  /** What the list is, in one or two sentences. */
  lead: string;
}

/** The top of a page that leads to facet pages. */
export function IndexHead({ crumbs, title, lead }: IndexHeadProps) {
  return (
    <>
      <Breadcrumb crumbs={crumbs} />
      <div className="mt-4 border-t-4 border-accent pt-5">
        <h1 className="text-h1">{title}</h1>
        <p className="mt-4 max-w-reading text-lead text-soft">{lead}</p>
      </div>
    </>
  );
}
