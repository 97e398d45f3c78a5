import type { OtherFacetLink } from '@/lib/views/facet-page/facet-index';

/** Doors to the other facets, at the end of each index. */
export function OtherWays({ ways }: { ways: readonly OtherFacetLink[] }) {
  return (
    <nav aria-labelledby="autres-chemins" className="no-print">
      <h2 id="autres-chemins" className="mb-3 text-h2">
        Chercher autrement
      </h2>
      <ul className="grid gap-x-10 sm:grid-cols-2 lg:grid-cols-5">
        {ways.map(({ href, label, detail }) => (
          <li key={href} className="border-t-2 border-ink">
            <a href={href} className="block min-h-11 py-3 no-underline hover:underline">
              <strong className="block">{label}</strong>
              <span className="text-small text-soft">{detail}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
