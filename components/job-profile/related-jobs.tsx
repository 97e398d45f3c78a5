import { JobList } from '@/components/job-list/job-list';
import type { JobRowData } from '@/components/job-list/job-row';
import { SectionHeading } from '@/components/ui/section-heading';

export interface RelatedJobsData {
  rows: readonly JobRowData[];
  /** What the likeness rests on. */
  note: string;
  /** The job beside the first of them; null where there is none. */
  compare: { href: string; label: string } | null;
}

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
