import type { Crumb } from '@/lib/seo/crumbs';

/** Where this page stands; the same list goes into the BreadcrumbList of the structured data. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Fil d’Ariane" className="no-print text-small text-soft">
      <ol className="flex flex-wrap items-baseline gap-x-2">
        {crumbs.map((crumb, index) => (
          <li key={crumb.label} className="flex items-baseline gap-x-2">
            {index > 0 && <span aria-hidden="true">›</span>}
            {crumb.href ? (
              <a href={crumb.href} className="inline-block py-0.5">
                {crumb.label}
              </a>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
