import { SectionHeading } from '@/components/ui/section-heading';

/** A move from or to another job, ready to show. */
export interface MoveLine {
  key: string;
  label: string;
  /** Address of the profile; null for a job that the collection does not describe. */
  href: string | null;
  condition: string | null;
  source: string;
}

export interface MoveGroup {
  /** "Après ce métier" */
  title: string;
  moves: readonly MoveLine[];
}

/** Career moves that the sheet states, each with its condition and its source. */
export function CareerMoves({ groups }: { groups: readonly MoveGroup[] }) {
  return (
    <section id="parcours" aria-labelledby="parcours-titre">
      <SectionHeading anchor="parcours" title="Avant, après, à côté" />
      {groups.map((group) => (
        <div
          key={group.title}
          className="grid max-w-[46rem] gap-x-6 border-t border-rule py-3 sm:grid-cols-[10rem_1fr]"
        >
          <h3>{group.title}</h3>
          <ul>
            {group.moves.map((move) => (
              <li key={move.key} className="py-1">
                {move.href ? <a href={move.href}>{move.label}</a> : move.label}
                {move.condition && <span className="block">{move.condition}</span>}
                <span className="block text-small text-soft">{move.source}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
