import { formatNumber } from '@/lib/format/format-number';

export interface SpreadEntry {
  key: string;
  label: string;
  count: number;
  href: string | null;
}

export interface SpreadData {
  /** "Niveau minimum demandé" */
  title: string;
  entries: readonly SpreadEntry[];
}

/** How the jobs of a page spread over the values of something: the number is written, the bar only helps the eye. */
export function Spread({ spread }: { spread: SpreadData }) {
  const most = Math.max(...spread.entries.map(({ count }) => count), 1);
  return (
    <section aria-labelledby="repartition-titre">
      <h2 id="repartition-titre" className="small-caps font-text text-soft">
        {spread.title}
      </h2>
      <ul className="mt-2 border-b border-rule text-small">
        {spread.entries.map(({ key, label, count, href }) => (
          <li
            key={key}
            className="grid min-h-9 grid-cols-[minmax(0,1fr)_4.5rem_2.2rem] items-center gap-3 border-t border-rule leading-snug"
          >
            {href ? (
              <a href={href} className="flex min-h-9 items-center py-1">
                {label}
              </a>
            ) : (
              <span>{label}</span>
            )}
            <svg
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              className="h-3 w-full"
              aria-hidden="true"
              focusable="false"
            >
              <rect width={(count / most) * 100} height="4" className="fill-accent" />
            </svg>
            <span className="text-right">
              {formatNumber(count)}
              <span className="sr-only"> {count > 1 ? 'métiers' : 'métier'}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
