import { GenderedForms } from '@/components/ui/gendered-name';
import { LetterIndex } from '@/components/ui/letter-index';
import type { LetterOfNames } from '@/lib/views/site-map/site-map';

/** Every job by its name alone, letter by letter, as in the index of a printed guide. */
export function JobsByLetter({ groups }: { groups: readonly LetterOfNames[] }) {
  return (
    <>
      <LetterIndex
        label="Lettres du plan"
        letters={groups.map(({ letter, anchor }) => ({ letter, href: `#${anchor}` }))}
      />
      {groups.map(({ letter, anchor, jobs }) => (
        <section
          key={letter}
          id={anchor}
          aria-labelledby={`${anchor}-titre`}
          className="gap-x-6 border-t border-rule py-3 sm:grid sm:grid-cols-[3rem_minmax(0,1fr)]"
        >
          <h3 id={`${anchor}-titre`} className="display text-h2 text-accent">
            {letter}
          </h3>
          <ul className="gap-x-10 sm:columns-2">
            {jobs.map(({ slug, name }) => (
              <li key={slug} className="break-inside-avoid">
                <a href={`/metiers/${slug}`} className="inline-block py-1.5 leading-snug">
                  <GenderedForms name={name} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
