interface PartsNavProps {
  groups: readonly { anchor: string; title: string; rows: readonly unknown[] }[];
}

/** The sub-domains of a page, each with its number of jobs. */
export function PartsNav({ groups }: PartsNavProps) {
  return (
    <nav aria-labelledby="parties-titre" className="no-print">
      <h2 id="parties-titre" className="small-caps font-text text-soft">
        Dans ce domaine
      </h2>
      <ul className="mt-2 border-b border-rule text-small">
        {groups.map(({ anchor, title, rows }) => (
          <li key={anchor} className="border-t border-rule">
            <a
              href={`#${anchor}`}
              className="flex min-h-11 items-center justify-between gap-4 py-1 leading-snug no-underline hover:underline lg:min-h-9"
            >
              <span>{title}</span>
              <span className="text-soft">
                {rows.length}
                <span className="sr-only"> {rows.length > 1 ? 'métiers' : 'métier'}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
