import type { Crumb } from '@/lib/seo/crumbs';
import { formatCount } from '@/lib/text/format-count';
import type { OtherFacetLink, ValueIndexData } from '@/lib/views/facet-page/facet-index';
import { IndexHead } from './index-head';
import { LegalSource } from './legal-source';
import { OtherWays } from './other-ways';

interface ValueIndexProps {
  crumbs: readonly Crumb[];
  index: ValueIndexData;
  others: readonly OtherFacetLink[];
}

/** Levels or statuses one under the other: name, meaning, and a bar for the number of jobs. */
export function ValueIndex({ crumbs, index: { title, lead, heading, entries }, others }: ValueIndexProps) {
  const most = Math.max(...entries.map(({ count }) => count), 1);
  return (
    <div className="page pt-5">
      <IndexHead crumbs={crumbs} title={title} lead={lead} />
      <h2 className="sr-only">{heading}</h2>
      <ul className="mt-8 mb-14 border-b border-rule">
        {entries.map(({ href, label, count, meaning, source }) => (
          <li
            key={href}
            className="keep grid gap-x-10 gap-y-1 border-t border-rule py-3 md:grid-cols-[minmax(0,17rem)_minmax(0,1fr)]"
          >
            <div>
              <h3 className="text-h3">
                <a href={href} className="inline-flex min-h-9 items-center leading-snug">
                  {label}
                </a>
              </h3>
              <p className="flex items-center gap-3 text-small text-soft">
                <svg width="40%" height="12" aria-hidden="true" focusable="false" className="shrink-0">
                  <rect width={`${(count / most) * 100}%`} height="12" className="fill-accent" />
                </svg>
                {formatCount(count, 'métier', 'métiers')}
              </p>
            </div>
            {meaning && (
              <div className="max-w-reading md:pt-1">
                <p>{meaning}</p>
                {source && <LegalSource source={source} />}
              </div>
            )}
          </li>
        ))}
      </ul>
      <OtherWays ways={others} />
    </div>
  );
}
