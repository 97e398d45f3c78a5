import { JobList } from '@/components/job-list/job-list';
import type { TrainingJobsPart } from '@/lib/views/training-profile/training-profile';

/** The jobs to which a training leads: with their sheets, then by name alone. */
export function TrainingJobs({ part: { rows, plain } }: { part: TrainingJobsPart }) {
  return (
    <>
      {rows.length > 0 && <JobList rows={rows} />}
      {plain && (
        <div className={rows.length > 0 ? 'mt-6' : ''}>
          <h3>{plain.title}</h3>
          <ul className="mt-1 grid max-w-[46rem] gap-x-8 sm:grid-cols-2">
            {plain.labels.map((label) => (
              <li key={label} className="border-t border-rule py-2">
                {label}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
