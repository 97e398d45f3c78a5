import type { SortLink } from '@/lib/views/shared/listing';

/** The orders in which a list can stand; nothing where there is no choice. */
export function SortLinks({ links }: { links: readonly SortLink[] }) {
  if (links.length < 2) return null;
  return (
    <nav aria-label="Trier" className="no-print flex flex-wrap items-center gap-x-3 text-small">
      <span className="text-soft">Trier par :</span>
      <ul className="contents">
        {links.map(({ key, label, href, isCurrent }) => (
          <li key={key}>
            <a
              href={href}
              aria-current={isCurrent ? 'true' : undefined}
              className={`inline-flex min-h-11 items-center lg:min-h-9 ${isCurrent ? 'font-bold no-underline' : ''}`}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
