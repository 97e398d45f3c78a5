import { DomainMark } from '@/components/ui/domain-mark';

export interface Neighbour {
  slug: string;
  label: string;
  count: number;
  href: string;
  /** Slug of the domain, for its mark and colour; null for a level or an interest. */
  domain: string | null;
}

/** The other domains, interests or levels. */
export function Neighbours({ title, entries }: { title: string; entries: readonly Neighbour[] }) {
  if (entries.length === 0) return null;
  return (
    <nav aria-labelledby="voisins-titre" className="no-print">
      <h2 id="voisins-titre" className="mb-3 text-h2">
        {title}
      </h2>
      <ul className="gap-x-10 sm:columns-2 lg:columns-3">
        {entries.map((entry) => (
          <li
            key={entry.slug}
            data-domaine={entry.domain ?? undefined}
            className="break-inside-avoid border-t border-rule"
          >
            <a
              href={entry.href}
              className="flex min-h-11 items-center justify-between gap-4 py-2 leading-snug no-underline hover:underline"
            >
              <span className="flex items-center gap-3">
                {entry.domain && <DomainMark domain={entry.domain} className="size-5" />}
                {entry.label}
              </span>
              <span className="text-small text-soft">
                {entry.count}
                <span className="sr-only"> {entry.count > 1 ? 'métiers' : 'métier'}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
