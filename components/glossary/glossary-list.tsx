import type { LetterOfWords } from '@/lib/views/glossary/glossary-page';

/** The words explained, cut at each letter; each has an address of its own. */
export function GlossaryList({ letters }: { letters: readonly LetterOfWords[] }) {
  return letters.map(({ letter, anchor, entries }) => (
    <section key={letter} id={anchor} aria-labelledby={`${anchor}-titre`} className="mt-8 print:mt-4">
      <h2 id={`${anchor}-titre`} className="border-t-2 border-ink py-2 text-h2 text-accent">
        {letter}
      </h2>
      <dl className="gap-x-12 lg:columns-2">
        {entries.map((entry) => (
          <div
            key={entry.slug}
            id={entry.slug}
            className="grid grid-cols-[minmax(0,1fr)] break-inside-avoid gap-x-8 hyphens-auto gap-y-1 border-t border-rule py-2 target:bg-wash sm:max-lg:grid-cols-[14rem_minmax(0,1fr)]"
          >
            <dt>
              <a href={`#${entry.slug}`} className="text-h3 font-bold">
                {entry.term}
              </a>
              {entry.longForm && <span className="block text-small text-soft">{entry.longForm}</span>}
            </dt>
            <dd className="max-w-reading">
              {entry.definition}
              {entry.link && (
                <a href={entry.link.url} className="flex min-h-6 items-center text-small wrap-anywhere">
                  {entry.link.host}
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
