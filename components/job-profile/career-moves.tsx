import { MovesMap } from '@/components/figures/moves-map';
import type { MovesPart } from '@/lib/views/job-profile/moves';

/** Career moves around the job, drawn as a map, with what they are worth. */
export function CareerMoves({ part }: { part: MovesPart }) {
  return (
    <>
      <MovesMap job={part.job} directions={part.directions} />
      <div className="mt-4 max-w-[46rem] space-y-1 text-small text-soft">
        {part.hasRome && (
          <p>En pointillé : des passages que France Travail juge possibles. Un diplôme peut être obligatoire.</p>
        )}
        {part.prose && (
          <p>
            La fiche en parle aussi dans <a href={`#${part.prose.anchor}`}>{part.prose.title}</a>.
          </p>
        )}
      </div>
    </>
  );
}
