import { WordRow } from '@/components/glossary/word-row';
import type { OfficialLink } from '@/lib/model/training/official-link';
import type { WordData } from '@/lib/views/shared/explained-words';
import type { TrainingFact } from '@/lib/views/training-profile/training-profile';

interface TrainingFactsProps {
  facts: readonly TrainingFact[];
  link: OfficialLink | null;
  words: readonly WordData[];
}

/** What the sheet says in a word: duration, level, type, where the official record is, and what its words mean. */
export function TrainingFacts({ facts, link, words }: TrainingFactsProps) {
  return (
    <section aria-labelledby="essentiel-titre" className="mt-8">
      <h2 id="essentiel-titre" className="sr-only">
        L’essentiel
      </h2>
      <dl className="grid gap-x-10 border-y-2 border-ink sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)_minmax(0,2fr)]">
        {facts.map((fact) => (
          <div key={fact.key} className="keep border-b border-rule py-4 last:border-b-0 sm:border-b-0">
            <dt className="small-caps text-soft">{fact.label}</dt>
            <dd className="mt-1">
              <span className={fact.isLarge ? 'display text-figure' : 'text-h3 font-bold'}>{fact.value}</span>
              {fact.detail && <span className="block text-small text-soft">{fact.detail}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {link && (
        <p className="mt-3">
          <a href={link.url} className="inline-flex min-h-11 items-center gap-2">
            <span>{link.text}</span>
            <span aria-hidden="true">↗</span>
          </a>
        </p>
      )}
      <WordRow words={words} />
    </section>
  );
}
