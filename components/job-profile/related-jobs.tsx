import { JobList } from '@/components/job-list/job-list';
import { SectionHeading } from '@/components/ui/section-heading';
import type { RelatedJobsData } from '@/lib/views/job-profile/related-jobs';

/** Jobs most like this one, each with its reasons, and how they were found. */
export function RelatedJobs({ related }: { related: RelatedJobsData }) {
  return (
    <section id="metiers-proches" aria-labelledby="metiers-proches-titre">
      <SectionHeading anchor="metiers-proches" title="Métiers proches" />
      <JobList rows={related.rows} />
      <div className="mt-3 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 text-small">
        <p className="max-w-reading text-soft">{related.note}</p>
        {related.compare && (
          <a href={related.compare.href} className="no-print inline-flex min-h-11 items-center">
            {related.compare.label}
          </a>
        )}
      </div>
    </section>
  );
}
