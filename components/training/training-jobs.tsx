import { JobList } from '@/components/job-list/job-list';
import { SectionHeading } from '@/components/ui/section-heading';
import type { TrainingJobsData } from '@/lib/views/training-profile/training-profile';

/** The jobs to which a training leads: with their sheets, then by name alone. */
export function TrainingJobs({ jobs }: { jobs: TrainingJobsData }) {
  const { rows, plainLabels } = jobs;
  return (
    <section id="metiers" aria-labelledby="metiers-titre">
      <SectionHeading anchor="metiers" title="Les métiers auxquels elle mène" />
      {rows.length > 0 && <JobList rows={rows} />}
      {plainLabels.length > 0 && (
        <div className={rows.length > 0 ? 'mt-6' : ''}>
          <h3>
            {rows.length > 0
              ? 'Aussi nommés, sans fiche sur ce site'
              : 'Nommés par la fiche, sans fiche métier sur ce site'}
          </h3>
          <ul className="mt-1 grid max-w-[46rem] gap-x-8 sm:grid-cols-2">
            {plainLabels.map((label) => (
              <li key={label} className="border-t border-rule py-2">
                {label}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
