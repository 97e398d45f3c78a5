export interface WayOut {
  key: string;
  label: string;
  href: string;
  /** What is found there: "12 métiers". */
  detail: string | null;
}

export interface EmptyResultsData {
  /** Names near to what was typed. */
  nearNames: readonly WayOut[];
  /** The same search with one filter less. */
  withLess: readonly WayOut[];
  /** Other ways to look. */
  waysIn: readonly WayOut[];
}

/** Help where a search finds nothing: near names, fewer filters, other ways in. */
export function EmptyResults({ nearNames, withLess, waysIn }: EmptyResultsData) {
  return (
    <div className="max-w-reading space-y-8">
      <WaysOut title="Peut-être cherchiez-vous" ways={nearNames} />
      <WaysOut title="Avec un filtre de moins" ways={withLess} />
      <WaysOut title="Chercher autrement" ways={waysIn} />
    </div>
  );
}

function WaysOut({ title, ways }: { title: string; ways: readonly WayOut[] }) {
  if (ways.length === 0) return null;
  return (
    <section>
      <h2 className="text-h2">{title}</h2>
      <ul className="mt-2 border-b border-rule">
        {ways.map((way) => (
          <li key={way.key} className="flex flex-wrap items-center justify-between gap-x-6 border-t border-rule">
            <a href={way.href} className="inline-flex min-h-11 items-center py-1">
              {way.label}
            </a>
            {way.detail && <span className="text-small text-soft">{way.detail}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
