import type { LetterLink } from '@/lib/listing/letters';

/** Alphabetical index of a list: the letters that exist, each leading to its first name. On a phone they stand on one line, which scrolls. */
export function LetterIndex({ letters, label }: { letters: readonly LetterLink[]; label: string }) {
  if (letters.length < 2) return null;
  return (
    <nav aria-label={label} className="no-print">
      <ul className="-ml-2 flex overflow-x-auto sm:flex-wrap">
        {letters.map(({ letter, href, anchor }) => (
          <li key={letter} id={anchor ?? undefined}>
            <a
              href={href}
              className="display inline-flex h-11 min-w-8 items-center justify-center px-2 no-underline hover:bg-wash hover:underline"
            >
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
