import type { Crumb } from '@/lib/seo/crumbs';
import { WORDINGS } from '@/lib/site/wordings';

interface BreadcrumbProps {
  crumbs: readonly Crumb[];
  className?: string;
}

/**
 * Where this page stands: the pages above it. Its own name is its title: only those who do not see the page hear it again. The structured data
 * has the same list.
 */
export function Breadcrumb({ crumbs, className = '' }: BreadcrumbProps) {
  const above = crumbs.filter(({ href }) => href !== undefined);
  const own = crumbs.find(({ href }) => href === undefined);
  return (
    <nav aria-label={WORDINGS.breadcrumb} className={`crumbs no-print ${className}`}>
      <ol>
        {above.map(({ label, href }) => (
          <li key={label}>
            <a href={href}>{label}</a>
          </li>
        ))}
        {own && (
          <li aria-current="page" className="sr-only">
            {own.label}
          </li>
        )}
      </ol>
    </nav>
  );
}
