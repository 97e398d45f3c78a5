import type { MissingPart } from '@/lib/views/shared/missing-part';

/** "Ce que la fiche ne dit pas": silence is said, so that nobody takes it for a no. */
export function MissingFacts({ part }: { part: MissingPart }) {
  return (
    <div className="prose">
      <ul>
        {part.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </div>
  );
}
