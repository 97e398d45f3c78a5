import type { Crumb } from '@/lib/seo/crumbs';
import { WORDINGS } from '@/lib/site/wordings';

interface BreadcrumbProps {
  crumbs: readonly Crumb[];
  className?: string;
}

/**
 * Where this page stands: the pages above it. Its own name is its title and is not said again; the structured data has it, from the same
 * list. Nothing right under the home page.
 */
export function Breadcrumb({ crumbs, className = '' }: BreadcrumbProps) {
  const above = crumbs.filter(({ href }) => href !== undefined && href !== '/');
  if (above.length === 0) return null;
  return (
    <nav aria-label={WORDINGS.breadcrumb} className={`crumbs no-print ${className}`}>
      <ol>
        {above.map(({ label, href }) => (
          <li key={label}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
