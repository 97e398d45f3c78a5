import { DomainMark } from '@/components/ui/domain-mark';
import { formatCount } from '@/lib/text/format-count';
import type { DoorEntry } from '@/lib/views/facet-page/facet-index';

/** Domains as a mosaic of marks, each with its number of jobs. */
export function DomainMosaic({ domains }: { domains: readonly DoorEntry[] }) {
  return (
    <ul className="grid gap-px bg-rule sm:grid-cols-2 lg:grid-cols-4">
      {domains.map((domain) => (
        <li key={domain.slug} data-domaine={domain.slug} className="bg-paper">
          <a
            href={`/domaines/${domain.slug}`}
            className="flex h-full min-h-16 items-center gap-3 p-3 leading-snug no-underline hover:bg-wash"
          >
            <DomainMark domain={domain.slug} className="size-8" />
            <span>
              <strong className="block">{domain.label}</strong>
              <span className="text-small text-soft">{formatCount(domain.count, 'métier', 'métiers')}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
