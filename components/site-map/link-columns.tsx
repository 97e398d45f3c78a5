import type { SiteMapLink } from '@/lib/views/site-map/site-map';

/** Links in as many columns as the screen holds, read down. */
export function LinkColumns({ links }: { links: readonly SiteMapLink[] }) {
  return (
    <ul className="gap-x-10 sm:columns-2 xl:columns-3">
      {links.map(({ href, label, count, rel }) => (
        <li key={href} className="break-inside-avoid py-1.5 leading-snug">
          <a href={href} rel={rel}>
            {label}
          </a>
          {count !== undefined && (
            <span className="text-small whitespace-nowrap text-soft">
              {' '}
              {count}
              <span className="sr-only">{count > 1 ? ' métiers' : ' métier'}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
