import { DomainMark } from '@/components/ui/domain-mark';
import type { NeighboursData } from '@/lib/views/facet-page/neighbours';

/** Where to go from a page: what is nearest to it, each with the reason, then all the others. */
export function Neighbours({ neighbours: { title, entries, all } }: { neighbours: NeighboursData }) {
  return (
    <nav aria-labelledby="voisins-titre" className="no-print">
      <h2 id="voisins-titre" className="mb-3 text-h2">
        {entries.length > 0 ? title : 'Ailleurs'}
      </h2>
      {entries.length > 0 && (
        <ul className="grid grid-cols-1 gap-x-10 hyphens-auto sm:grid-cols-2 lg:grid-cols-3">
          {entries.map((entry) => (
            <li key={entry.href} data-domaine={entry.domain ?? undefined} className="border-t border-rule">
              <a
                href={entry.href}
                className="flex min-h-11 items-start gap-3 py-2 leading-snug no-underline hover:underline"
              >
                {entry.domain && <DomainMark domain={entry.domain} className="mt-0.5 size-5" />}
                <span className="min-w-0 grow">
                  <span className="font-bold">{entry.label}</span>
                  {entry.place && <span className="block text-small text-soft">{entry.place}</span>}
                  <span className="block text-small text-soft">{entry.reason}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3">
        <a href={all.href} className="inline-flex min-h-11 items-center">
          {all.label}
        </a>
      </p>
    </nav>
  );
}
