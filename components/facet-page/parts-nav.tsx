import { formatNumber } from '@/lib/text/format-number';
import type { PartLink } from '@/lib/views/facet-page/paged-jobs';

/** The sub-domains of a domain, each with its number of jobs. */
export function PartsNav({ parts }: { parts: readonly PartLink[] }) {
  return (
    <nav aria-label="Dans ce domaine">
      <ul className="border-b border-rule text-small">
        {parts.map(({ anchor, title, href, count }) => (
          <li key={anchor} id={anchor} className="border-t border-rule">
            <a
              href={href}
              className="flex min-h-11 items-center justify-between gap-4 py-1 leading-snug no-underline hover:underline lg:min-h-9"
            >
              <span>{title}</span>
              <span className="text-soft">
                {formatNumber(count)}
                <span className="sr-only"> {count > 1 ? 'métiers' : 'métier'}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
