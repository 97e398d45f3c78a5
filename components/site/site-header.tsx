import { SearchForm } from '@/components/ui/search-form';
import { listMenu } from '@/lib/site/pages';
import { WORDINGS } from '@/lib/site/wordings';

interface SiteHeaderProps {
  /** Pages with their own large search box do without the small one. */
  withSearch: boolean;
}

/**
 * One low line on a phone: the name, the way to the search, the menu (a native popover, which stands open where there is room). On a wide
 * screen the menu and the search are in the line.
 */
export function SiteHeader({ withSearch }: SiteHeaderProps) {
  return (
    <header className="site-header no-print">
      <div className="page site-header-line">
        <a href="/" className="site-name">
          Métiers <span>en clair</span>
        </a>
        <a href="/metiers" className="site-header-button site-header-narrow">
          {WORDINGS.search}
        </a>
        <button type="button" popoverTarget="menu" className="site-header-button site-header-narrow">
          {WORDINGS.menu}
        </button>
        <nav id="menu" popover="auto" aria-label={WORDINGS.mainMenu} className="site-menu">
          <ul>
            {listMenu('header').map((entry) => (
              <li key={entry.href}>
                <a href={entry.href} data-my-list={entry.href === '/selection' ? '' : undefined}>
                  {entry.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {withSearch && (
          <div className="site-header-search">
            <SearchForm id="entete" />
          </div>
        )}
      </div>
    </header>
  );
}
