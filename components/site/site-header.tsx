import { SearchForm } from '@/components/ui/search-form';
import { listMenu } from '@/lib/site/pages';

interface SiteHeaderProps {
  /** Pages with their own large search box do without the small one. */
  withSearch: boolean;
}

export function SiteHeader({ withSearch }: SiteHeaderProps) {
  return (
    <header className="no-print border-b border-rule">
      <div className="page flex flex-wrap items-center gap-x-8 gap-y-2 py-3">
        <a href="/" className="display text-[1.22rem] leading-tight no-underline">
          Métiers <span className="text-accent">en clair</span>
        </a>
        <nav aria-label="Menu principal" className="w-full text-small sm:-mx-2 sm:w-auto sm:text-body">
          <ul className="flex flex-wrap justify-between">
            {listMenu('header').map((entry) => (
              <li key={entry.href}>
                <a href={entry.href} className="inline-flex min-h-11 items-center no-underline hover:underline sm:px-2">
                  {entry.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {withSearch && (
          <div className="w-full md:ml-auto md:w-auto md:min-w-80">
            <SearchForm id="entete" />
          </div>
        )}
      </div>
    </header>
  );
}
