import type { WordData } from '@/lib/views/shared/explained-words';

/**
 * Words to know, each a button that opens its definition: native popovers, no script. Where a browser has none, the definitions stand
 * below one another (site.css). On paper the address of the glossary replaces them.
 */
export function WordRow({ words }: { words: readonly WordData[] }) {
  if (words.length === 0) return null;
  return (
    <div className="words">
      <h3 className="words-title">Mots à connaître</h3>
      <ul className="no-print flex flex-wrap gap-x-2 gap-y-2">
        {words.map((word) => (
          <li key={word.slug}>
            <button type="button" popoverTarget={`mot-${word.slug}`} className="word-button">
              {word.term}
            </button>
            <div id={`mot-${word.slug}`} popover="auto" role="note" className="word-note">
              <p>
                <strong className="display text-h3">{word.term}</strong>
                {word.longForm && <span className="text-soft">, {word.longForm}</span>}
              </p>
              <p className="mt-2">{word.definition}</p>
              <p className="mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-small">
                <a href={`/glossaire#${word.slug}`} className="inline-flex min-h-8 items-center">
                  Tous les mots expliqués
                </a>
                <button
                  type="button"
                  popoverTarget={`mot-${word.slug}`}
                  popoverTargetAction="hide"
                  className="word-button word-close"
                >
                  Fermer
                </button>
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p className="hidden text-small print:block">
        {words.map(({ term }) => term).join(', ')} : ces mots sont expliqués sur la page /glossaire de ce site.
      </p>
    </div>
  );
}
