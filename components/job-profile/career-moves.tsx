import { MovesMap } from '@/components/figures/moves-map';
import { SectionHeading } from '@/components/ui/section-heading';
import type { CareerMovesData } from '@/lib/views/job-profile/moves';

/** Career moves around the job, drawn as a map, with what they are worth. */
export function CareerMoves({ moves }: { moves: CareerMovesData }) {
  return (
    <section id="parcours" aria-labelledby="parcours-titre">
      <SectionHeading anchor="parcours" title="Avant, après, à côté" />
      <MovesMap job={moves.job} directions={moves.directions} />
      <div className="mt-4 max-w-[46rem] space-y-1 text-small text-soft">
        {moves.hasRome && (
          <p>
            En pointillé, les mobilités du ROME (France Travail) : elles relient des familles de métiers, et ne disent
            pas que chacun peut passer de l’une à l’autre.
          </p>
        )}
        {moves.prose && (
          <p>
            La fiche en parle aussi dans <a href={`#${moves.prose.anchor}`}>{moves.prose.title}</a>.
          </p>
        )}
      </div>
    </section>
  );
}
