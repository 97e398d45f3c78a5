import { JobList } from '@/components/job-list/job-list';
import type { RelatedPart } from '@/lib/views/job-profile/related-jobs';

/** Jobs most like this one, each with its reasons, and how they were found. */
export function RelatedJobs({ part }: { part: RelatedPart }) {
  return (
    <>
      <JobList rows={part.rows} />
      <div className="mt-3 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 text-small">
        <p className="max-w-reading text-soft">{part.note}</p>
        <a href={part.compare.href} className="no-print inline-flex min-h-11 items-center">
          {part.compare.label}
        </a>
      </div>
    </>
  );
}
