import { formatNumber } from '@/lib/text/format-number';
import type { DistributionData, DistributionEntry } from '@/lib/views/facet-page/distributions';

/** How the jobs of a page are distributed over the values of something: the number is written, the bar only helps the eye. */
export function DistributionBars({ distribution }: { distribution: DistributionData }) {
  const most = Math.max(...distribution.entries.map(({ count, expected }) => Math.max(count, expected ?? 0)), 1);
  const id = `repartition-${distribution.key}`;
  return (
    <section aria-labelledby={id} className="keep">
      <h2 id={id} className="mb-2 text-h2">
        {distribution.title}
      </h2>
      {distribution.remark && <p className="mb-3">{distribution.remark}</p>}
      <ul className="border-b border-rule text-small">
        {distribution.entries.map((entry) => (
          <li
            key={entry.key}
            className="grid min-h-9 grid-cols-[minmax(0,1fr)_minmax(4.5rem,40%)_2.2rem] items-center gap-3 border-t border-rule leading-snug"
          >
            <a href={entry.href} className="flex min-h-9 items-center py-1">
              {entry.label}
            </a>
            <Bar entry={entry} most={most} />
            <span className="text-right">
              {formatNumber(entry.count)}
              <span className="sr-only">
                {entry.count > 1 ? ' métiers' : ' métier'}
                {entry.expected !== null && ` ; ${formatNumber(entry.expected)} avec la part moyenne de tout le site`}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {distribution.notes.length > 0 && <p className="mt-2 text-small text-soft">{distribution.notes.join(' ')}</p>}
    </section>
  );
}

function Bar({ entry: { count, expected }, most }: { entry: DistributionEntry; most: number }) {
  return (
    <svg width="100%" height="18" aria-hidden="true" focusable="false" className="block">
      <rect y="3" width={`${(count / most) * 100}%`} height="12" className="fill-accent" />
      {expected !== null && (
        <rect
          x={`${(expected / most) * 100}%`}
          width="4"
          transform="translate(-3)"
          height="18"
          className="fill-ink stroke-paper"
        />
      )}
    </svg>
  );
}
