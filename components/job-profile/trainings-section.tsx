import { SafeProse } from '@/components/ui/safe-prose';
import { formatCount } from '@/lib/format/format-count';
import { frenchTypography } from '@/lib/format/french-typography';
import type { JobTraining } from '@/lib/job-sheet/job-sheet';
import type { RenderedSection } from '@/lib/job-sheet/rendered-section';

export interface TrainingGroup {
  /** "Niveau 6 : bac + 3 ou bac + 4" */
  title: string;
  trainings: readonly JobTraining[];
}

interface TrainingsSectionProps {
  groups: readonly TrainingGroup[];
  rendered: RenderedSection | null;
}

/** Recommended trainings by level of the diploma; those that the collection does not describe stay as plain labels. */
export function TrainingsSection({ groups, rendered }: TrainingsSectionProps) {
  return (
    <>
      {rendered && <SafeProse html={rendered.body} className="mb-4" />}
      {groups.map((group) => (
        <div
          key={group.title}
          className="grid max-w-[46rem] gap-x-6 border-t border-rule py-3 sm:grid-cols-[10rem_1fr]"
        >
          <h3>
            {group.title}
            <span className="block text-small font-normal text-soft">
              {formatCount(group.trainings.length, 'formation', 'formations')}
            </span>
          </h3>
          <ul>
            {group.trainings.map((training) => (
              <li key={training.id ?? training.label} className="py-1">
                {training.slug ? (
                  <a href={`/formations/${training.slug}`}>{frenchTypography(training.label)}</a>
                ) : (
                  frenchTypography(training.label)
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
