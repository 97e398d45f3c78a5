import type { ContentsEntry } from '@/lib/views/shared/contents';

/** The parts of the page: beside the text on wide screens, where it follows; a compact list on phones. */
export function ContentsNav({ entries }: { entries: readonly ContentsEntry[] }) {
  return (
    <nav
      aria-labelledby="sommaire-titre"
      className="no-print lg:sticky lg:top-4 lg:max-h-[calc(100vh-2rem)] lg:self-start lg:overflow-y-auto"
    >
      <h2 id="sommaire-titre" className="small-caps mb-2 font-text text-soft">
        Dans cette fiche
      </h2>
      <ol className="columns-2 gap-x-5 border-l-2 border-accent pl-4 text-small sm:columns-3 lg:columns-1">
        {entries.map((entry) => (
          <li key={entry.anchor} className="break-inside-avoid">
            <a
              href={`#${entry.anchor}`}
              className="flex min-h-8 items-center py-1 leading-snug no-underline hover:underline"
            >
              {entry.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
