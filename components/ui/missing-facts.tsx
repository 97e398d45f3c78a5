import { SectionHeading } from './section-heading';

/** "Ce que la fiche ne dit pas": silence is said, so that nobody takes it for a no. */
export function MissingFacts({ facts }: { facts: readonly string[] }) {
  return (
    <section id="ce-que-la-fiche-ne-dit-pas" aria-labelledby="ce-que-la-fiche-ne-dit-pas-titre">
      <SectionHeading anchor="ce-que-la-fiche-ne-dit-pas" title="Ce que la fiche ne dit pas" />
      <div className="prose">
        <ul>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
